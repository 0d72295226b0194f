package vn.xaso.cases.steps.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.steps.domain.CaseSteps;
import vn.xaso.cases.steps.domain.Course;
import vn.xaso.cases.steps.domain.Visit;
import vn.xaso.cases.steps.domain.Visit.Worker;
import vn.xaso.kernel.UnitId;

/// The table `cases.case_step`.
@Repository
class CaseStepTable implements CaseSteps {

    private final JdbcClient database;

    CaseStepTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Visit> visits(UnitId unit, UUID caseId) {
        return database.sql("""
            select no, step, state, came_from, arrived_at, begun_at, due_at, ended_at, official, worker, leg, note
            from cases.case_step where case_id = :case and unit_id = :unit order by no
            """)
                .param("case", caseId)
                .param("unit", unit.value())
                .query(CaseStepTable::visit)
                .list();
    }

    /// The first visit stands for all: a second change waits for it, and reads afterwards.
    @Override
    public List<Visit> visitsForChange(UnitId unit, UUID caseId) {
        database.sql("select 1 from cases.case_step where case_id = :case and unit_id = :unit and no = 1 for update")
                .param("case", caseId)
                .param("unit", unit.value())
                .query(Integer.class)
                .optional();
        return visits(unit, caseId);
    }

    @Override
    public void save(CaseFile caseFile, Course before, Course after) {
        for (var visit : after.visits()) {
            boolean isNew = visit.no() > before.visits().size();
            if (isNew || !visit.equals(before.get(visit.no()))) {
                put(caseFile, visit);
            }
        }
    }

    private void put(CaseFile caseFile, Visit visit) {
        database.sql("""
            insert into cases.case_step (unit_id, case_id, no, step, procedure_code, version_id, state, came_from,
                arrived_at, begun_at, due_at, ended_at, official, worker, leg, note)
            values (:unit, :case, :no, :step, :procedure, :version, :state, :from,
                :arrived, :begun::timestamptz, :due::timestamptz, :ended::timestamptz, :official::uuid, :worker,
                :leg::uuid, :note)
            on conflict (case_id, no) do update set state = excluded.state, begun_at = excluded.begun_at,
                due_at = excluded.due_at, ended_at = excluded.ended_at, official = excluded.official,
                worker = excluded.worker, leg = excluded.leg, note = excluded.note
            """)
                .param("unit", caseFile.unit().value())
                .param("case", caseFile.id())
                .param("no", visit.no())
                .param("step", visit.step())
                .param("procedure", caseFile.procedureCode())
                .param("version", caseFile.procedureVersion())
                .param("state", visit.state().name())
                .param("from", visit.from())
                .param("arrived", time(visit.arrivedAt()))
                .param("begun", time(visit.begunAt()))
                .param("due", time(visit.dueAt()))
                .param("ended", time(visit.endedAt()))
                .param("official", visit.worker().official())
                .param("worker", visit.worker().name())
                .param("leg", visit.leg())
                .param("note", visit.note())
                .update();
    }

    private static Visit visit(ResultSet row, int number) throws SQLException {
        return new Visit(
                row.getInt("no"),
                row.getInt("step"),
                Visit.State.valueOf(row.getString("state")),
                row.getInt("came_from"),
                Objects.requireNonNull(instant(row, "arrived_at")),
                instant(row, "begun_at"),
                instant(row, "due_at"),
                instant(row, "ended_at"),
                new Worker(row.getObject("official", UUID.class), row.getString("worker")),
                row.getObject("leg", UUID.class),
                row.getString("note"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    static @Nullable OffsetDateTime time(@Nullable Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }
}
