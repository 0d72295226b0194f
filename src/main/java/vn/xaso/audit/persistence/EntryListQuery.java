package vn.xaso.audit.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.domain.AuditEntry;
import vn.xaso.audit.domain.EntryFilter;
import vn.xaso.audit.domain.Seal;
import vn.xaso.kernel.Slice;
import vn.xaso.kernel.UnitId;

/// Entries of a unit, the newest first.
@Repository
@Transactional(readOnly = true)
public class EntryListQuery {

    private final JdbcClient jdbc;
    private final SealTable seals;

    EntryListQuery(JdbcClient jdbc, SealTable seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    public Slice<AuditEntry> list(UnitId unit, EntryFilter filter, int size) {
        var rows = jdbc.sql("""
                select unit_id, id, at, by_account, by_kind, act, subject, note
                from audit.entry
                where unit_id = :unit
                  and (cast(:before as uuid) is null or id < cast(:before as uuid))
                  and (cast(:act as text) is null or act = :act)
                  and (cast(:subject as text) is null or subject = :subject)
                  and (cast(:account as uuid) is null or by_account = cast(:account as uuid))
                  and (cast(:from as timestamptz) is null or at >= cast(:from as timestamptz))
                  and (cast(:to as timestamptz) is null or at < cast(:to as timestamptz))
                order by id desc limit :most""")
                .param("unit", unit.value())
                .param("before", filter.before())
                .param("act", filter.act())
                .param("subject", filter.subject())
                .param("account", filter.account())
                .param("from", timestamp(filter.from()))
                .param("to", timestamp(filter.to()))
                .param("most", size + 1)
                .query(SealTable::entry)
                .list();
        return Slice.cut(rows, size, entry -> entry.id().toString());
    }

    public @Nullable Seal lastSeal(UnitId unit) {
        return seals.lastSeal(unit).orElse(null);
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
