package vn.xaso.reports.rounds.persistence;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.kernel.UnitId;
import vn.xaso.reports.rounds.domain.Decision;
import vn.xaso.reports.rounds.domain.Decisions;

/// The table `reports.decision`.
@Repository
class DecisionTable implements Decisions {

    private final JdbcClient database;

    DecisionTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(Decision decision) {
        database.sql("""
            insert into reports.decision (id, unit_id, reporting_unit, round_id, sending_no, kind, reason, at, by_name)
            values (:id, :unit, :reporting, :round, :sending, :kind, :reason, :at, :by)
            """)
                .param("id", decision.id())
                .param("unit", decision.province().value())
                .param("reporting", decision.reporting().value())
                .param("round", decision.round())
                .param("sending", decision.sending())
                .param("kind", decision.kind().name())
                .param("reason", decision.reason())
                .param("at", decision.at().atOffset(ZoneOffset.UTC))
                .param("by", decision.by())
                .update();
    }

    @Override
    public List<Decision> of(UUID round, UnitId reporting) {
        return database.sql("""
            select id, unit_id, reporting_unit, round_id, sending_no, kind, reason, at, by_name from reports.decision
            where round_id = :round and reporting_unit = :unit order by id desc limit 200
            """)
                .param("round", round)
                .param("unit", reporting.value())
                .query((row, number) -> new Decision(
                        row.getObject("id", UUID.class),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        new UnitId(row.getObject("reporting_unit", UUID.class)),
                        row.getObject("round_id", UUID.class),
                        row.getInt("sending_no"),
                        Decision.Kind.valueOf(row.getString("kind")),
                        row.getString("reason"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by_name")))
                .list();
    }
}
