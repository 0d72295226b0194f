package vn.xaso.cases.steps.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.cases.steps.domain.Visit;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.Slice;

/// Reads the steps of all cases that follow a design: what is open, what is due first; and how long each step takes.
@Repository
public class StepListQuery {

    public static final int PAGE = 50;
    private static final int MOST_STEPS = 500;
    private static final String OPEN = """
        from cases.case_step s join cases.case_file c on c.id = s.case_id and c.unit_id = s.unit_id
        where s.unit_id = :unit and s.open
        """;

    private final JdbcClient database;

    StepListQuery(JdbcClient database) {
        this.database = database;
    }

    public enum Standing {
        ALL,
        /// Somebody works in it.
        AT_WORK,
        /// It waits for other steps.
        WAITING,
        /// Its own time is over.
        LATE,
        /// The work was sent back to it.
        RETURNED
    }

    /// @param procedure its code, or empty for all
    /// @param from the first day on which a step was reached, or null; for the report alone
    public record Filter(
            String procedure,
            Standing standing,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /// An open step of a case.
    public record Row(
            UUID caseId,
            String code,
            UUID version,
            int no,
            int step,
            Visit.State state,
            int from,
            @Nullable Instant dueAt,
            String worker) {}

    /// What is due first comes first; what has no time of its own comes last.
    public Slice<Row> open(Actor actor, Filter filter, Instant now, @Nullable String after, int size) {
        var values = new HashMap<String, @Nullable Object>();
        var sql = new StringBuilder("""
            select s.case_id, c.code, s.version_id, s.no, s.step, s.state, s.came_from, s.due_at, s.worker,
                coalesce(s.due_at, 'infinity') as due
            """).append(OPEN);
        narrow(actor, filter, now, sql, values);
        if (after != null) {
            var cursor = after.split("_");
            values.put("time", cursor[0]);
            values.put("case", cursor[1]);
            values.put("no", Integer.valueOf(cursor[2]));
            sql.append(" and (coalesce(s.due_at, 'infinity'), s.case_id, s.no)")
                    .append(" > (:time::timestamptz, :case::uuid, :no::int)");
        }
        sql.append(" order by due, s.case_id, s.no limit ").append(size + 1);
        var rows = database.sql(sql.toString())
                .params(values)
                .query(StepListQuery::row)
                .list();
        return Slice.cut(
                rows,
                size,
                row -> (row.dueAt() == null ? "infinity" : row.dueAt()) + "_" + row.caseId() + "_" + row.no());
    }

    private static void narrow(
            Actor actor, Filter filter, Instant now, StringBuilder sql, Map<String, @Nullable Object> values) {
        values.put("unit", actor.unit().value());
        sql.append(
                switch (filter.standing()) {
                    case ALL -> "";
                    case AT_WORK -> " and s.state = 'AT_WORK'";
                    case WAITING -> " and s.state = 'WAITING'";
                    case LATE -> " and s.due_at < :now";
                    case RETURNED -> " and s.came_from > 0";
                });
        if (filter.standing() == Standing.LATE) {
            values.put("now", CaseStepTable.time(now));
        }
        if (!filter.procedure().isEmpty()) {
            sql.append(" and s.procedure_code = :procedure");
            values.put("procedure", filter.procedure());
        }
        if (!actor.may(Right.READ_CASES) && !actor.may(Right.ASSIGN_CASES)) {
            sql.append(" and c.assignee = :me");
            values.put("me", actor.person());
        }
    }

    /// The versions whose steps the unit has walked, for the filter.
    public List<UUID> versions(Actor actor) {
        return database.sql("""
            select distinct on (procedure_code) version_id from cases.case_step where unit_id = :unit
            order by procedure_code, arrived_at desc limit 200
            """)
                .param("unit", actor.unit().value())
                .query(UUID.class)
                .list();
    }

    /// How a step goes.
    ///
    /// @param atWork how many are in it now
    /// @param overdue how many of them are late
    /// @param late how many of the done ones came late
    /// @param returned how often the work was sent back to it
    public record Times(
            UUID version, int step, int atWork, int overdue, int done, int late, int wentOn, int returned) {}

    public List<Times> times(Actor actor, Filter filter, Instant now) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("unit", actor.unit().value());
        values.put("now", CaseStepTable.time(now));
        var sql = new StringBuilder("""
            select procedure_code, version_id, step, count(*) filter (where open) as at_work,
                count(*) filter (where open and due_at < :now) as overdue,
                count(*) filter (where state in ('DONE', 'WENT_ON', 'SENT_BACK')) as done,
                count(*) filter (where state in ('DONE', 'WENT_ON', 'SENT_BACK') and ended_at > due_at) as late,
                count(*) filter (where state = 'WENT_ON') as went_on,
                count(*) filter (where came_from > 0) as returned
            from cases.case_step where unit_id = :unit
            """);
        if (!filter.procedure().isEmpty()) {
            sql.append(" and procedure_code = :procedure");
            values.put("procedure", filter.procedure());
        }
        if (filter.from() != null) {
            sql.append(" and arrived_at >= :from");
            values.put("from", midnight(filter.from()));
        }
        if (filter.to() != null) {
            sql.append(" and arrived_at < :to");
            values.put("to", midnight(filter.to().plusDays(1)));
        }
        sql.append(" group by procedure_code, version_id, step order by procedure_code, version_id, step limit ")
                .append(MOST_STEPS);
        return database.sql(sql.toString())
                .params(values)
                .query((row, number) -> new Times(
                        row.getObject("version_id", UUID.class),
                        row.getInt("step"),
                        row.getInt("at_work"),
                        row.getInt("overdue"),
                        row.getInt("done"),
                        row.getInt("late"),
                        row.getInt("went_on"),
                        row.getInt("returned")))
                .list();
    }

    private static @Nullable Object midnight(LocalDate day) {
        return CaseStepTable.time(day.atStartOfDay(OfficeClock.ZONE).toInstant());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("case_id", UUID.class),
                row.getString("code"),
                row.getObject("version_id", UUID.class),
                row.getInt("no"),
                row.getInt("step"),
                Visit.State.valueOf(row.getString("state")),
                row.getInt("came_from"),
                CaseStepTable.instant(row, "due_at"),
                row.getString("worker"));
    }
}
