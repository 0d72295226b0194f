package vn.xaso.indicators.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.indicators.domain.Recounts;
import vn.xaso.kernel.UnitId;

/// The tables `indicators.recount` and `indicators.recount_difference`.
@Repository
class RecountTable implements Recounts {

    private static final int MOST_DIFFERENCES = 200;

    private final JdbcClient database;

    RecountTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean begin(UUID id, @Nullable LocalDate night, String askedBy, Instant at, int units) {
        return database.sql("""
            insert into indicators.recount (id, night, asked_by, begun_at, units)
            values (:id, cast(:night as date), :by, :at, :units) on conflict (night) do nothing
            """)
                        .param("id", id)
                        .param("night", night)
                        .param("by", askedBy)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("units", units)
                        .update()
                == 1;
    }

    @Override
    public void unitDone(UUID id, Instant at, long facts, long differences) {
        database.sql("""
            update indicators.recount set units_done = units_done + 1, facts = facts + :facts,
                differences = differences + :differences, told_at = :at
            where id = :id
            """)
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("facts", facts)
                .param("differences", differences)
                .update();
    }

    @Override
    public void end(UUID id, Instant at, String fault) {
        database.sql("update indicators.recount set ended_at = :at, fault = :fault where id = :id")
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("fault", fault)
                .update();
    }

    @Override
    public void breakOff(Instant silentSince, Instant at, String fault) {
        database.sql("""
            update indicators.recount set ended_at = :at, fault = :fault, night = null
            where ended_at is null and coalesce(told_at, begun_at) < :since
            """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("since", silentSince.atOffset(ZoneOffset.UTC))
                .param("fault", fault)
                .update();
    }

    @Override
    public void add(UUID id, List<Difference> differences) {
        int no = 0;
        for (var one : differences.subList(0, Math.min(differences.size(), MOST_DIFFERENCES))) {
            database.sql("""
                insert into indicators.recount_difference (recount_id, unit_id, no, kind, what, stood, counted)
                values (:id, :unit, :no, :kind, :what, :stood, :counted)
                """)
                    .param("id", id)
                    .param("unit", one.unit().value())
                    .param("no", ++no)
                    .param("kind", one.kind().name())
                    .param("what", one.what())
                    .param("stood", one.stood())
                    .param("counted", one.counted())
                    .update();
        }
    }

    @Override
    public Optional<Recount> newest() {
        return list(1).stream().findFirst();
    }

    @Override
    public List<Recount> list(int most) {
        return database.sql("select * from indicators.recount order by begun_at desc limit :most")
                .param("most", most)
                .query(RecountTable::row)
                .list();
    }

    @Override
    public List<Difference> differences(UUID id, int most) {
        return database.sql("""
            select * from indicators.recount_difference where recount_id = :id order by unit_id, no limit :most
            """)
                .param("id", id)
                .param("most", most)
                .query((row, number) -> new Difference(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("what"),
                        row.getString("stood"),
                        row.getString("counted")))
                .list();
    }

    private static Recount row(ResultSet row, int number) throws SQLException {
        var ended = row.getTimestamp("ended_at");
        return new Recount(
                row.getObject("id", UUID.class),
                row.getString("asked_by"),
                row.getTimestamp("begun_at").toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getInt("units"),
                row.getInt("units_done"),
                row.getLong("facts"),
                row.getLong("differences"),
                row.getString("fault"));
    }
}
