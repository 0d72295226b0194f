package vn.xaso.cases.standing.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.CaseWork.Backlog;
import vn.xaso.cases.CaseWork.Room;
import vn.xaso.cases.CaseWork.Standing;
import vn.xaso.cases.CaseWork.Wait;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitId;

/// Reads the open cases of units along the index of the work lists, never more of them than a page can tell.
@Repository
public class StandingQuery {

    /// A unit with more open cases than that is told by its first ones.
    private static final int MOST_OPEN = 10_000;

    /// As the index of the work lists holds it.
    private static final String DUE = "case when c.due_at is null then 'infinity' else c.due_at end";

    private static final String COUNT = "(select count(*) from (select 1 from %s limit " + Room.MOST + ") as found)";

    private static final String STANDINGS = "select u.id, "
            + COUNT.formatted("cases.case_file c where c.unit_id = u.id and c.open and c.finished_at is null" + " and "
                    + DUE + " < :now")
            + " as overdue, "
            + COUNT.formatted("cases.case_file c where c.unit_id = u.id and c.open and c.finished_at is null" + " and "
                    + DUE + " >= :now and " + DUE + " < :midnight")
            + " as tonight, "
            + COUNT.formatted("cases.case_file c where c.unit_id = u.id and c.sent and c.submitted_at >= :morning")
            + " as came, "
            + COUNT.formatted("cases.ended_case e where e.unit_id = u.id and e.ended_at >= :morning")
            + " as ended from unnest(:units) as u (id)";

    private static final String HELD =
            "select c.id, c.code, c.procedure_version_id, c.state, c.due_at, c.assignee from cases.case_file c where ";

    private final JdbcClient database;

    StandingQuery(JdbcClient database) {
        this.database = database;
    }

    /// An open case as it lies in its row.
    public record Row(
            UUID id,
            @Nullable String code,
            UUID procedureVersion,
            CaseState state,
            @Nullable Instant dueAt,
            @Nullable UUID holder) {}

    public Map<UnitId, Standing> standings(Set<UnitId> units, Instant morning, Instant now, Instant midnight) {
        var found = new HashMap<UnitId, Standing>();
        database.sql(STANDINGS)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("morning", at(morning))
                .param("now", at(now))
                .param("midnight", at(midnight))
                .query(row -> {
                    found.put(
                            new UnitId(row.getObject("id", UUID.class)),
                            new Standing(
                                    row.getInt("overdue"),
                                    row.getInt("tonight"),
                                    row.getInt("came"),
                                    row.getInt("ended")));
                });
        return found;
    }

    public Map<CaseState, Integer> states(UnitId unit) {
        var found = new HashMap<CaseState, Integer>();
        database.sql("""
            select state, count(*) as cases
            from (select state from cases.case_file where unit_id = :unit and open limit :most) as found group by state
            """).param("unit", unit.value()).param("most", MOST_OPEN).query(row -> {
            found.put(CaseState.valueOf(row.getString("state")), row.getInt("cases"));
        });
        return found;
    }

    /// Days as the calendar of the office has them: what was accepted yesterday evening has waited one day.
    public List<Backlog> backlog(UnitId unit, Instant now) {
        return database.sql("""
            select assignee, cast(:now as timestamptz) at time zone :zone as today, day, count(*) as open,
                count(*) filter (where due_at < :now) as overdue, min(accepted_at) as oldest
            from (select assignee, due_at, accepted_at, cast(accepted_at at time zone :zone as date) as day
                from cases.case_file where unit_id = :unit and open and finished_at is null and accepted_at is not null
                limit :most) as found
            group by assignee, day
            """)
                .param("unit", unit.value())
                .param("now", at(now))
                .param("zone", OfficeClock.ZONE.getId())
                .param("most", MOST_OPEN)
                .query((row, number) -> new Backlog(
                        row.getObject("assignee", UUID.class),
                        Wait.of(ChronoUnit.DAYS.between(
                                row.getObject("day", LocalDate.class),
                                row.getObject("today", LocalDateTime.class).toLocalDate())),
                        row.getInt("open"),
                        row.getInt("overdue"),
                        row.getObject("oldest", OffsetDateTime.class).toInstant()))
                .list();
    }

    public List<Row> due(UnitId unit, @Nullable Instant from, Instant before, int most) {
        return database.sql(HELD + """
            c.unit_id = :unit and c.open and c.finished_at is null
                and %1$s >= coalesce(cast(:from as timestamptz), timestamptz '-infinity')
                and %1$s < :before order by %1$s, c.id limit :most
            """.formatted(DUE))
                .param("unit", unit.value())
                .param("from", from == null ? null : at(from), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("before", at(before))
                .param("most", most)
                .query(StandingQuery::row)
                .list();
    }

    public Set<UUID> over(UnitId unit, Set<UUID> cases) {
        return new HashSet<>(database.sql("""
            select a.id from unnest(:cases) as a (id) where not exists (select 1 from cases.case_file c
                where c.id = a.id and c.unit_id = :unit and c.open and c.finished_at is null)
            """)
                .param("cases", cases.toArray(UUID[]::new))
                .param("unit", unit.value())
                .query(UUID.class)
                .list());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var due = row.getObject("due_at", OffsetDateTime.class);
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getObject("procedure_version_id", UUID.class),
                CaseState.valueOf(row.getString("state")),
                due == null ? null : due.toInstant(),
                row.getObject("assignee", UUID.class));
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
