package vn.xaso.signing.trust.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.kernel.SearchText;
import vn.xaso.kernel.Slice;

/// Lists whom the installation believes or believed, by name.
@Repository
@Transactional(readOnly = true)
public class AnchorListQuery {

    private static final int PAGE_SIZE = 50;

    private final JdbcClient jdbc;

    AnchorListQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public record Row(
            UUID id,
            String name,
            String source,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String service) {}

    /// @param operator of the list from which it was taken, or empty
    public record Origin(String operator, @Nullable Integer sequence, String sha256, String service) {}

    /// @param ended those that are believed no more, instead of those that are
    /// @param after the last one of the page before, or null
    public Slice<Row> list(String text, boolean ended, LocalDate today, @Nullable UUID after) {
        var rows = jdbc.sql("""
            select id, name, source, valid_from, valid_to, service from signing.trusted_root a
            where (valid_to is not null and valid_to <= :today) = :ended
                and kernel.fold(name || ' ' || source) like '%' || :text || '%'
                and (:after::uuid is null or (kernel.fold(name), id) > (
                    select kernel.fold(l.name), l.id from signing.trusted_root l where l.id = :after))
            order by kernel.fold(name), id limit :limit
            """)
                .param("today", today)
                .param("ended", ended)
                .param("text", SearchText.fold(text).replaceAll("([%_\\\\])", "\\\\$1"))
                .param("after", after)
                .param("limit", PAGE_SIZE + 1)
                .query(Row.class)
                .list();
        return Slice.cut(rows, PAGE_SIZE, row -> row.id().toString());
    }

    /// From which file it was taken; empty for what was there from the beginning.
    public List<Origin> origin(UUID anchor) {
        return jdbc.sql("""
            select i.operator, i.sequence, i.sha256, a.service
            from signing.trusted_root a join signing.trust_import i on i.id = a.import_id where a.id = :id
            """).param("id", anchor).query(Origin.class).list();
    }
}
