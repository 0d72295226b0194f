package vn.xaso.procedures.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Overtaken;
import vn.xaso.procedures.domain.Flag;
import vn.xaso.procedures.domain.FlagBook;

/// Writes down who has checked what.
@Repository
class FlagTable implements FlagBook {

    private final JdbcClient jdbc;

    FlagTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public OpenFlag get(UUID id) {
        return jdbc.sql("""
                select id, version_id, code, field from procedures.check_flag
                where id = :id and cleared_at is null for update
                """)
                .param("id", id)
                .query((row, number) -> new OpenFlag(
                        row.getObject("id", UUID.class),
                        row.getObject("version_id", UUID.class),
                        row.getString("code"),
                        Flag.Field.valueOf(row.getString("field"))))
                .optional()
                .orElseThrow(() -> missing(id));
    }

    @Override
    public void clear(UUID id, Actor who, String note, Instant at) {
        int cleared = jdbc.sql("""
                update procedures.check_flag
                set cleared_by = :who, cleared_by_name = :name, cleared_at = :at, note = :note
                where id = :id and cleared_at is null
                """)
                .param("id", id)
                .param("who", who.account())
                .param("name", who.name())
                .param("at", OffsetDateTime.ofInstant(at, OfficeClock.ZONE))
                .param("note", note)
                .update();
        if (cleared == 0) {
            throw missing(id);
        }
    }

    @Override
    public void clearField(UUID version, Flag.Field field, Actor who, String note, Instant at) {
        jdbc.sql("""
                update procedures.check_flag
                set cleared_by = :who, cleared_by_name = :name, cleared_at = :at, note = :note
                where version_id = :version and field = :field and cleared_at is null
                """)
                .param("version", version)
                .param("field", field.name())
                .param("who", who.account())
                .param("name", who.name())
                .param("at", OffsetDateTime.ofInstant(at, OfficeClock.ZONE))
                .param("note", note)
                .update();
    }

    @Override
    public void move(UUID from, UUID to) {
        jdbc.sql("update procedures.check_flag set version_id = :to where version_id = :from and cleared_at is null")
                .param("from", from)
                .param("to", to)
                .update();
    }

    /// Somebody was quicker, or there never was such a flag.
    private RuntimeException missing(UUID id) {
        boolean exists = jdbc.sql("select count(*) from procedures.check_flag where id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single()
                > 0;
        return exists ? new Overtaken("flag " + id) : new Absent("flag " + id);
    }
}
