package vn.xaso.cases.figures.persistence;

import static vn.xaso.cases.figures.persistence.EndedCaseTable.at;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.cases.figures.domain.Came;
import vn.xaso.cases.figures.domain.FieldFigures.Cell;
import vn.xaso.cases.figures.domain.Figure;
import vn.xaso.cases.figures.domain.Stands;
import vn.xaso.directory.Units;
import vn.xaso.kernel.Slice;
import vn.xaso.kernel.UnitId;

/// Counts the cases of a period, and lists those behind a figure by the same words, so that a figure is the length of
/// its list.
///
/// It reads the cases that ended since the period began (index by unit and end) and those that are open now (index of
/// the work lists): never a case that was over before.
@Repository
public class FigureQuery {

    public static final int PAGE = 50;

    /// A merged unit is counted as it was: what it handed over was open there until then, and counts in the successor
    /// from then on. Added up under the successor each case counts once, where it is.
    private static final String COUNTED = """
        with everything as (
            select e.case_id, e.procedure_code, e.channel, e.received_unit_id as elsewhere, e.accepted_at, e.due_at,
                e.ended_at, e.ended_as, false as joined
            from cases.ended_case e
            where e.unit_id = any(:units) and e.ended_at >= :from and e.accepted_at < :until
            union all
            select c.id, c.procedure_code, c.channel, nullif(c.received_unit_id, c.unit_id), c.accepted_at, c.due_at,
                null, null, false
            from cases.case_file c
            where c.unit_id = any(:units) and c.open and c.finished_at is null and c.accepted_at < :until
            union all
            select j.case_id, j.procedure_code, j.channel, j.received_unit_id, j.accepted_at, j.due_at, null, null, true
            from cases.joined_case j
            where :apart and j.unit_id = any(:units) and j.accepted_at < :until and j.joined_at >= :from),
        known as (
            select * from everything where joined or not :apart or not exists (
                select from cases.joined_case j where j.case_id = everything.case_id
                    and j.successor = any(:units) and j.joined_at >= :until)),
        counted as (
            select known.*,
                case when accepted_at < :from then 'CARRIED'
                    when elsewhere is not null then 'ELSEWHERE'
                    when channel = 2 then 'ONLINE'
                    else 'DIRECT' end as came,
                case when ended_at is null or ended_at >= :until then
                        case when due_at < :until then 'OPEN_LATE' else 'OPEN_IN_TIME' end
                    when ended_as = 8 then 'STOPPED'
                    when ended_at > due_at then 'LATE'
                    when (ended_at at time zone 'Asia/Ho_Chi_Minh')::date
                        = (due_at at time zone 'Asia/Ho_Chi_Minh')::date then 'ON_TIME'
                    else 'EARLY' end as stands
            from known)
        """;

    private final JdbcClient database;
    private final Units units;

    FigureQuery(JdbcClient database, Units units) {
        this.database = database;
        this.units = units;
    }

    /// The cases of one unit between two times.
    ///
    /// @param until open cases are looked at as of then
    /// @param together with the units that were merged into it, as it would be today
    public record Asked(UnitId unit, Instant from, Instant until, boolean together) {

        public Asked(UnitId unit, Instant from, Instant until) {
            this(unit, from, until, false);
        }
    }

    public record Count(String procedure, Cell cell, long cases) {}

    /// One line of the list behind a figure.
    public record Row(
            UUID id,
            @Nullable String code,
            String name,
            String procedure,
            Instant acceptedAt,
            @Nullable Instant dueAt,
            @Nullable Instant endedAt,
            Stands stands) {}

    public List<Count> counts(Asked asked) {
        return database.sql(COUNTED + """
            select procedure_code, came, stands, count(*) as cases from counted
            group by procedure_code, came, stands
            """)
                .param("units", unitsOf(asked))
                .param("apart", !asked.together())
                .param("from", at(asked.from()))
                .param("until", at(asked.until()))
                .query((row, number) -> new Count(
                        row.getString("procedure_code"),
                        new Cell(Came.valueOf(row.getString("came")), Stands.valueOf(row.getString("stands"))),
                        row.getLong("cases")))
                .list();
    }

    /// First what was accepted first.
    ///
    /// @param procedures the codes that count
    /// @param after where the page begins, as the page before said
    public Slice<Row> list(Asked asked, Figure figure, Set<String> procedures, @Nullable String after) {
        var cursor = after == null ? new String[] {"-infinity", new UUID(0, 0).toString()} : after.split("_");
        var rows = database.sql(COUNTED + """
            select f.case_id, f.procedure_code, f.accepted_at, f.due_at, f.ended_at, f.stands,
                coalesce(c.code, (select j.code from cases.joined_case j where j.case_id = f.case_id limit 1)) as code,
                coalesce(a.name, '–') as name
            from (
                select * from counted
                where came = any(:came) and stands = any(:stands) and procedure_code = any(:procedures)
                    and (accepted_at, case_id) > (:time::timestamptz, :id::uuid)
                order by accepted_at, case_id limit :most) f
            left join cases.case_file c on c.id = f.case_id
            left join cases.application a on a.case_id = f.case_id
            order by f.accepted_at, f.case_id
            """)
                .param("units", unitsOf(asked))
                .param("apart", !asked.together())
                .param("from", at(asked.from()))
                .param("until", at(asked.until()))
                .param("came", names(figure.came()))
                .param("stands", names(figure.stands()))
                .param("procedures", procedures.toArray(String[]::new))
                .param("time", cursor[0])
                .param("id", cursor[1])
                .param("most", PAGE + 1)
                .query(FigureQuery::row)
                .list();
        return Slice.cut(rows, PAGE, row -> row.acceptedAt() + "_" + row.id());
    }

    private UUID[] unitsOf(Asked asked) {
        var all = new HashSet<UnitId>();
        all.add(asked.unit());
        if (asked.together()) {
            all.addAll(units.keptBy(asked.unit()));
        }
        return all.stream().map(UnitId::value).toArray(UUID[]::new);
    }

    private static String[] names(Set<? extends Enum<?>> some) {
        return some.stream().map(Enum::name).toArray(String[]::new);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("case_id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getString("procedure_code"),
                row.getTimestamp("accepted_at").toInstant(),
                instant(row, "due_at"),
                instant(row, "ended_at"),
                Stands.valueOf(row.getString("stands")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
