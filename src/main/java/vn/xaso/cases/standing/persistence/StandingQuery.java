package vn.xaso.cases.standing.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
import vn.xaso.cases.CaseWork;
import vn.xaso.cases.CaseWork.Count;
import vn.xaso.cases.CaseWork.Standing;
import vn.xaso.cases.persistence.CaseFilter;
import vn.xaso.kernel.UnitId;

/// Reads the open cases of units along the index of the work lists, and counts them.
@Repository
public class StandingQuery {

    /// A unit with more open cases than that is told by so many of them.
    private static final int MOST_OPEN = 20_000;

    /// So many are counted of each unit where many units stand beside each other.
    private static final int MOST = 1_000;

    private static final String STANDINGS = """
        select u.id,
            u.id = any (:many) as many,
            case when u.id = any (:many) then 0 else (select count(*) from (select 1 from cases.case_file c
                where c.unit_id = u.id and c.open and c.finished_at is null and %1$s < :morning limit %3$d)
                as found) end as earlier,
            today.late, today.tonight,
            (select count(*) from (select 1 from cases.case_file c where c.unit_id = u.id and c.sent
                and c.submitted_at >= :morning limit %2$d) as found) as came,
            (select count(*) from (select 1 from cases.ended_case e where e.unit_id = u.id
                and e.ended_at >= :morning limit %2$d) as found) as ended
        from unnest(:units) as u (id)
        cross join lateral (select count(*) filter (where found.due_at < :now) as late,
                count(*) filter (where found.due_at >= :now) as tonight
            from (select c.due_at from cases.case_file c where c.unit_id = u.id and c.open
                and c.finished_at is null and %1$s >= :morning and %1$s < :midnight limit %2$d) as found) as today
        """.formatted(CaseFilter.DUE, MOST, CaseWork.Room.FEW);

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

    public Map<UnitId, Standing> standings(
            Set<UnitId> units, Set<UnitId> many, Instant morning, Instant now, Instant midnight) {
        var found = new HashMap<UnitId, Standing>();
        database.sql(STANDINGS)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("many", many.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("morning", at(morning))
                .param("now", at(now))
                .param("midnight", at(midnight))
                .query(row -> {
                    found.put(new UnitId(row.getObject("id", UUID.class)), standing(row));
                });
        return found;
    }

    private static Standing standing(ResultSet row) throws SQLException {
        long earlier = row.getLong("earlier");
        long late = row.getLong("late");
        long tonight = row.getLong("tonight");
        boolean moreToday = late + tonight >= MOST;
        return new Standing(
                new Count(earlier + late, row.getBoolean("many") || earlier >= CaseWork.Room.FEW || moreToday),
                late,
                new Count(tonight, moreToday),
                count(row.getLong("came")),
                count(row.getLong("ended")));
    }

    private static Count count(long found) {
        return new Count(found, found >= MOST);
    }

    /// What is open at one state.
    public record AtState(CaseState state, int cases, int overdue, int tonight) {}

    /// All of the unit in one walk.
    public List<AtState> states(UnitId unit, Instant now, Instant midnight) {
        return database.sql("""
            select state, count(*) as cases, count(*) filter (where finished_at is null and due_at < :now) as overdue,
                count(*) filter (where finished_at is null and due_at >= :now and due_at < :midnight) as tonight
            from (select state, finished_at, due_at from cases.case_file where unit_id = :unit and open limit :most)
                as found
            group by state
            """)
                .param("unit", unit.value())
                .param("now", at(now))
                .param("midnight", at(midnight))
                .param("most", MOST_OPEN)
                .query((row, number) -> new AtState(
                        CaseState.valueOf(row.getString("state")),
                        row.getInt("cases"),
                        row.getInt("overdue"),
                        row.getInt("tonight")))
                .list();
    }

    /// Whether all open cases of the unit are in it.
    public static boolean isWhole(List<AtState> states) {
        return states.stream().mapToInt(AtState::cases).sum() < MOST_OPEN;
    }

    public List<Row> due(UnitId unit, @Nullable Instant from, Instant before, int most) {
        return database.sql(HELD + """
            c.unit_id = :unit and c.open and c.finished_at is null
                and %1$s >= coalesce(cast(:from as timestamptz), timestamptz '-infinity')
                and %1$s < :before order by %1$s, c.id limit :most
            """.formatted(CaseFilter.DUE))
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
