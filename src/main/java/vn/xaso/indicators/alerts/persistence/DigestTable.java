package vn.xaso.indicators.alerts.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.indicators.alerts.domain.Alert;
import vn.xaso.indicators.alerts.domain.Digests;
import vn.xaso.kernel.UnitId;

/// The tables `indicators.digest` and `indicators.digest_round`.
@Repository
class DigestTable implements Digests {

    private final JdbcClient database;

    DigestTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean begin(UnitId unit, LocalDate day, Slot slot, Instant until) {
        return database.sql("""
            insert into indicators.digest_round (unit_id, day, slot, until) values (:unit, :day, :slot, :until)
            on conflict do nothing
            """)
                        .param("unit", unit.value())
                        .param("day", day)
                        .param("slot", slot.name())
                        .param("until", AlertRow.at(until))
                        .update()
                == 1;
    }

    @Override
    public Optional<Instant> lastUntil(UnitId unit, Instant before) {
        return database.sql("select until from indicators.digest_round where unit_id = :unit and until < :before"
                        + " order by until desc limit 1")
                .param("unit", unit.value())
                .param("before", AlertRow.at(before))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    @Override
    public void add(UnitId unit, Digest digest) {
        database.sql("""
            insert into indicators.digest (unit_id, person, day, slot, made_at, opened, closed, still)
            values (:unit, :person, :day, :slot, :at, :opened, :closed, :still) on conflict do nothing
            """)
                .param("unit", unit.value())
                .param("person", digest.person())
                .param("day", digest.day())
                .param("slot", digest.slot().name())
                .param("at", AlertRow.at(digest.madeAt()))
                .param("opened", digest.opened().toArray(UUID[]::new))
                .param("closed", digest.closed())
                .param("still", digest.still())
                .update();
    }

    @Override
    public List<Digest> of(UnitId unit, UUID person, int most) {
        return database.sql("""
            select person, day, slot, made_at, opened, closed, still, read_at from indicators.digest
            where unit_id = :unit and person = :person order by day desc, made_at desc limit :most
            """)
                .param("unit", unit.value())
                .param("person", person)
                .param("most", most)
                .query((row, number) -> new Digest(
                        row.getObject("person", UUID.class),
                        row.getObject("day", LocalDate.class),
                        Slot.valueOf(row.getString("slot")),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        Arrays.asList((UUID[]) row.getArray("opened").getArray()),
                        row.getInt("closed"),
                        row.getInt("still"),
                        AlertRow.instant(row, "read_at")))
                .list();
    }

    @Override
    public void read(UnitId unit, UUID person, Instant at) {
        database.sql("update indicators.digest set read_at = :at"
                        + " where unit_id = :unit and person = :person and read_at is null")
                .param("at", AlertRow.at(at))
                .param("unit", unit.value())
                .param("person", person)
                .update();
    }

    @Override
    public List<Alert> alerts(UnitId unit, List<UUID> ids) {
        return database.sql(AlertRow.SELECT + " where unit_id = :unit and id = any (:ids) order by id desc")
                .param("unit", unit.value())
                .param("ids", ids.toArray(UUID[]::new))
                .query(AlertRow::read)
                .list();
    }
}
