package vn.xaso.indicators.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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

    /// The rows that are read and the columns that are made of them, one row a unit; to be asked alone or beside
    /// others.
    record Asked(LocalDate day, Stretches walked, boolean now) {

        String sql() {
            return """
                select unit_id, sum(received) - sum(ended) as open,
                    coalesce(sum(due_unmet) %1$s, 0) - sum(ended_overdue) as overdue,
                    sum(received_days) - sum(ended_days) as days,
                    sum(documents_received) - sum(documents_handled) as documents,
                    coalesce(sum(documents_unmet) %1$s, 0) - sum(documents_overdue) as late
                from %2$s group by unit_id
                """.formatted(now ? NOT_YET : "", walked.sql());
        }

        Map<String, Object> values() {
            walked.values().put("today", day);
            return walked.values();
        }

        Standing standing(ResultSet row) throws SQLException {
            long open = row.getLong("open");
            return new Standing(
                    open,
                    row.getLong("overdue"),
                    open * day.toEpochDay() - row.getLong("days"),
                    row.getLong("documents"),
                    row.getLong("late"));
        }
    }

    /// What is due today is not overdue before tomorrow: where it is asked of today, this day is read apart.
    ///
    /// @param asked later than today: as of today
    Asked asked(Set<UnitId> units, LocalDate asked, DataSet set) {
        var today = LocalDate.now(clock);
        boolean now = !asked.isBefore(today);
        var day = now ? today : asked;
        var stretches = new ArrayList<>(Grain.cover(BEGINNING, now ? day.minusDays(1) : day));
        if (now) {
            stretches.add(new Stretch(Grain.DAY, day, day));
        }
        return new Asked(day, Stretches.of(units, set, stretches, COLUMNS, "stood"), now);
    }

    Map<UnitId, Standing> of(Set<UnitId> units, LocalDate day, DataSet set) {
        var asked = asked(units, day, set);
        return database
                .sql(Stretches.ASKED + asked.sql())
                .params(asked.values())
                .query((row, number) ->
                        new Stands(new UnitId(row.getObject("unit_id", UUID.class)), asked.standing(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Stands::unit, Stands::standing));
    }
}
