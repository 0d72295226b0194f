package vn.xaso.indicators.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.indicators.DataSet;
import vn.xaso.indicators.Sums.Standing;
import vn.xaso.indicators.domain.Grain;
import vn.xaso.indicators.domain.Grain.Stretch;
import vn.xaso.kernel.UnitId;

/// What stood open at the end of a day: everything that came from the beginning on, less what ended. Read from the rows
/// of years first, so a few rows a unit.
@Repository
class OpenAtQuery {

    private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

    private static final String COLUMNS = "unit_id, grain, first_day, received, ended, due_unmet, ended_overdue,"
            + " received_days, ended_days, documents_received, documents_handled, documents_unmet, documents_overdue";
    private static final String NOT_YET = "filter (where not (grain = 1 and first_day = :today))";
    private final JdbcClient database;
    private final Clock clock;

    OpenAtQuery(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Stands(UnitId unit, Standing standing) {}

    /// What is due today is not overdue before tomorrow.
    ///
    /// @param asked later than today: as of today
    Map<UnitId, Standing> of(Set<UnitId> units, LocalDate asked, DataSet set) {
        var today = LocalDate.now(clock);
        boolean now = !asked.isBefore(today);
        var day = now ? today : asked;
        var walked = Stretches.of(units, set, stretches(day), COLUMNS);
        return database
                .sql("""
                    select unit_id, sum(received) - sum(ended) as open,
                        coalesce(sum(due_unmet) %1$s, 0) - sum(ended_overdue) as overdue,
                        sum(received_days) - sum(ended_days) as days,
                        sum(documents_received) - sum(documents_handled) as documents,
                        coalesce(sum(documents_unmet) %1$s, 0) - sum(documents_overdue) as late
                    from %2$s group by unit_id
                    """.formatted(now ? NOT_YET : "", walked.sql()))
                .params(values(walked, day))
                .query((row, number) -> stands(row, day))
                .list()
                .stream()
                .collect(Collectors.toMap(Stands::unit, Stands::standing));
    }

    private static Map<String, Object> values(Stretches walked, LocalDate day) {
        walked.values().put("today", day);
        return walked.values();
    }

    /// The last day apart from all others.
    private static List<Stretch> stretches(LocalDate day) {
        var stretches = new ArrayList<>(Grain.cover(BEGINNING, day.minusDays(1)));
        stretches.add(new Stretch(Grain.DAY, day, day));
        return stretches;
    }

    private static Stands stands(ResultSet row, LocalDate day) throws SQLException {
        long open = row.getLong("open");
        return new Stands(
                new UnitId(row.getObject("unit_id", UUID.class)),
                new Standing(
                        open,
                        row.getLong("overdue"),
                        open * day.toEpochDay() - row.getLong("days"),
                        row.getLong("documents"),
                        row.getLong("late")));
    }
}
