package vn.xaso.cases.linked.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.cases.linked.domain.LinkedSteps;
import vn.xaso.cases.linked.domain.StepRun;
import vn.xaso.kernel.UnitId;

/// The table `cases.linked_step`.
@Repository
class LinkedStepTable implements LinkedSteps {

    private static final String SELECT = """
        select unit_id, parent_id, no, standing, version_id, child_id, leg_id, opened_at, ended_at, asked_at
        from cases.linked_step where unit_id = :unit and
        """;
    private static final String OF_PARENT = SELECT + " parent_id = :id order by no";

    private final JdbcClient database;

    LinkedStepTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(StepRun step) {
        database.sql("""
            insert into cases.linked_step (unit_id, parent_id, no, standing, version_id)
            values (:unit, :parent, :no, :standing, :version)
            """)
                .param("unit", step.unit().value())
                .param("parent", step.parent())
                .param("no", step.no())
                .param("standing", step.standing().name())
                .param("version", step.version())
                .update();
    }

    @Override
    public void save(StepRun step) {
        database.sql("""
            update cases.linked_step set standing = :standing, child_id = :child, leg_id = :leg, opened_at = :opened,
                ended_at = :ended, asked_at = :asked
            where parent_id = :parent and no = :no and unit_id = :unit
            """)
                .param("standing", step.standing().name())
                .param("child", step.child())
                .param("leg", step.leg())
                .param("opened", at(step.openedAt()))
                .param("ended", at(step.endedAt()))
                .param("asked", at(step.askedAt()))
                .param("parent", step.parent())
                .param("no", step.no())
                .param("unit", step.unit().value())
                .update();
    }

    @Override
    public List<StepRun> of(UnitId unit, UUID parent) {
        return list(OF_PARENT, unit, parent);
    }

    @Override
    public List<StepRun> locked(UnitId unit, UUID parent) {
        return list(OF_PARENT + " for update", unit, parent);
    }

    @Override
    public Optional<StepRun> ofChild(UnitId unit, UUID child) {
        return list(SELECT + " child_id = :id", unit, child).stream().findFirst();
    }

    @Override
    public Optional<StepRun> ofLeg(UnitId unit, UUID leg) {
        return list(SELECT + " leg_id = :id", unit, leg).stream().findFirst();
    }

    private List<StepRun> list(String sql, UnitId unit, UUID id) {
        return database.sql(sql)
                .param("unit", unit.value())
                .param("id", id)
                .query(LinkedStepTable::read)
                .list();
    }

    private static StepRun read(ResultSet row, int number) throws SQLException {
        return new StepRun(
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getObject("parent_id", UUID.class),
                row.getInt("no"),
                StepRun.Standing.valueOf(row.getString("standing")),
                row.getObject("version_id", UUID.class),
                row.getObject("child_id", UUID.class),
                row.getObject("leg_id", UUID.class),
                instant(row, "opened_at"),
                instant(row, "ended_at"),
                instant(row, "asked_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }
}
