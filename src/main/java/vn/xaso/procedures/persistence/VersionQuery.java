package vn.xaso.procedures.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.kernel.Slice;
import vn.xaso.procedures.ProcedureVersion.Status;

/// Lists the whole catalogue for the office: drafts and closed versions too.
@Repository
@Transactional(readOnly = true)
public class VersionQuery {

    /// The newest version of a code.
    public record Row(
            String code,
            String name,
            String field,
            int number,
            Status status,
            String source,
            int openFlags,
            String folded) {}

    public record VersionRow(
            UUID id,
            int number,
            Status status,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source) {}

    private final JdbcClient jdbc;

    VersionQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Slice<Row> list(String text, @Nullable String field, @Nullable String after, int size) {
        var words = CatalogueQuery.words(text);
        var cursor = Cursor.of(after);
        var rows = jdbc.sql("""
                select v.code, v.name, v.field, v.version_no, v.status, v.source, v.folded,
                    (select count(*) from procedures.check_flag c
                        where c.version_id = v.id and c.cleared_at is null) as open_flags
                from procedures.procedure_version v
                where v.version_no = (select max(n.version_no) from procedures.procedure_version n
                        where n.code = v.code)
                    and (:field::text is null or v.field = :field)
                    and (v.folded, v.code) > (:afterName, :afterCode)
                """ + CatalogueQuery.containsAll(words) + " order by v.folded, v.code limit :limit")
                .params(Map.copyOf(CatalogueQuery.parameters(words)))
                .param("field", field)
                .param("afterName", cursor.name())
                .param("afterCode", cursor.code())
                .param("limit", size + 1)
                .query((row, number) -> row(row))
                .list();
        return Slice.cut(rows, size, last -> new Cursor(last.folded(), last.code()).text());
    }

    public List<String> fields() {
        return jdbc.sql("""
                select field from procedures.procedure_version group by field order by field collate "vi-VN-x-icu"
                """).query(String.class).list();
    }

    /// All versions of a code, the newest first.
    public List<VersionRow> versions(String code) {
        return jdbc.sql("""
                select id, version_no as number, status, valid_from, valid_to, source
                from procedures.procedure_version where code = :code order by version_no desc
                """).param("code", code).query(VersionRow.class).list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("code"),
                row.getString("name"),
                row.getString("field"),
                row.getInt("version_no"),
                Status.valueOf(row.getString("status")),
                row.getString("source"),
                row.getInt("open_flags"),
                row.getString("folded"));
    }
}
