package vn.xaso.vault.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.kernel.UnitId;
import vn.xaso.vault.Owner;
import vn.xaso.vault.domain.Notices;

/// What all units may read: that a paper exists, and where.
@Repository
class NoticeQuery implements Notices {

    private final JdbcClient jdbc;

    NoticeQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Notice> good(Owner owner, Collection<String> kinds, LocalDate day) {
        if (kinds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
            select paper_id, unit_id, kind from vault.notice
            where owner_key = :key and kind in (:kinds) and evidence and status = 'VALID'
                and (valid_to is null or valid_to >= :day)
            order by paper_id desc\
            """)
                .param("key", VaultRow.key(owner))
                .param("kinds", kinds)
                .param("day", day)
                .query((row, number) -> new Notice(
                        row.getObject("paper_id", UUID.class),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getString("kind")))
                .list();
    }

    @Override
    public Set<UnitId> whereabouts(Owner owner) {
        return jdbc.sql("""
            select unit_id from vault.notice where owner_key = :key
            union select unit_id from vault.trace where owner_key = :key\
            """)
                .param("key", VaultRow.key(owner))
                .query((row, number) -> new UnitId(row.getObject("unit_id", UUID.class)))
                .set();
    }
}
