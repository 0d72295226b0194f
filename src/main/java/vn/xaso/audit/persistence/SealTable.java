package vn.xaso.audit.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.audit.AuditedBy;
import vn.xaso.audit.domain.AuditEntry;
import vn.xaso.audit.domain.Seal;
import vn.xaso.audit.domain.SealedTrail;
import vn.xaso.kernel.UnitId;

/// Reads entries in their order and adds seals.
@Repository
class SealTable implements SealedTrail {

    /// The first 48 bits of the id of an entry are the milliseconds of its time.
    private static final int MILLISECOND_BITS = 16;

    private final JdbcClient jdbc;

    SealTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<UnitId> unitsWithEntries() {
        return jdbc.sql("select unit_id from audit.sealing_head order by unit_id")
                .query((row, number) -> new UnitId(row.getObject("unit_id", UUID.class)))
                .list();
    }

    /// Ten seconds of room for clocks that differ between the database and the nodes.
    @Override
    public UUID settledBefore() {
        long millis = jdbc.sql("""
                select floor(extract(epoch from
                    least(now(), coalesce(min(xact_start), now())) - interval '10 seconds') * 1000)::bigint
                from pg_stat_activity where datname = current_database() and usename = current_user""").query(Long.class).single();
        return new UUID(millis << MILLISECOND_BITS, 0);
    }

    @Override
    public boolean takeTurn(UnitId unit) {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended('audit.seal ' || :unit, 0))")
                .param("unit", unit.toString())
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<Seal> lastSeal(UnitId unit) {
        return jdbc.sql("""
                select unit_id, seal_no, up_to_id, entries, root, previous, hash, sealed_at
                from audit.seal where unit_id = :unit order by seal_no desc limit 1""").param("unit", unit.value()).query(SealTable::seal).optional();
    }

    @Override
    public List<Seal> seals(UnitId unit, int afterNumber, int atMost) {
        return jdbc.sql("""
                select unit_id, seal_no, up_to_id, entries, root, previous, hash, sealed_at
                from audit.seal where unit_id = :unit and seal_no > :after order by seal_no limit :most""")
                .param("unit", unit.value())
                .param("after", afterNumber)
                .param("most", atMost)
                .query(SealTable::seal)
                .list();
    }

    @Override
    public List<AuditEntry> entries(UnitId unit, UUID after, UUID upTo, int atMost) {
        return jdbc.sql("""
                select unit_id, id, at, by_account, by_kind, act, subject, note
                from audit.entry where unit_id = :unit and id > :after and id <= :upTo order by id limit :most""")
                .param("unit", unit.value())
                .param("after", after)
                .param("upTo", upTo)
                .param("most", atMost)
                .query(SealTable::entry)
                .list();
    }

    @Override
    public void add(Seal seal) {
        jdbc.sql("""
                insert into audit.seal (unit_id, seal_no, up_to_id, entries, root, previous, hash, sealed_at)
                values (:unit, :number, :upTo, :entries, :root, :previous, :hash, :at)""")
                .param("unit", seal.unit().value())
                .param("number", seal.number())
                .param("upTo", seal.upTo())
                .param("entries", seal.entries())
                .param("root", seal.root())
                .param("previous", seal.previous())
                .param("hash", seal.hash())
                .param("at", Timestamp.from(seal.sealedAt()))
                .update();
    }

    static AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getObject("id", UUID.class),
                row.getTimestamp("at").toInstant(),
                new AuditedBy(
                        AuditedBy.Kind.valueOf(row.getString("by_kind")), row.getObject("by_account", UUID.class)),
                row.getString("act"),
                row.getString("subject"),
                row.getString("note"));
    }

    private static Seal seal(ResultSet row, int number) throws SQLException {
        return new Seal(
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getInt("seal_no"),
                row.getObject("up_to_id", UUID.class),
                row.getInt("entries"),
                row.getBytes("root"),
                row.getBytes("previous"),
                row.getBytes("hash"),
                row.getTimestamp("sealed_at").toInstant());
    }
}
