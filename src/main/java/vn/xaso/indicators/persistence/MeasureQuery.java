package vn.xaso.indicators.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.indicators.DataSet;
import vn.xaso.indicators.Measure;
import vn.xaso.indicators.Measures;
import vn.xaso.indicators.Period;
import vn.xaso.indicators.Sums;
import vn.xaso.indicators.Sums.Standing;
import vn.xaso.indicators.domain.Grain;
import vn.xaso.indicators.domain.Grain.Stretch;
import vn.xaso.kernel.UnitId;

/// Reads the sums: a month, a quarter, a year is one row of each unit.
@Repository
@Transactional(readOnly = true)
class MeasureQuery implements Measures {

    private static final String SUMS = Arrays.stream(Measure.values())
            .map(measure -> "cast(sum(" + measure.column() + ") as bigint)")
            .collect(Collectors.joining(", "));
    private static final String COLUMNS =
            Arrays.stream(Measure.values()).map(Measure::column).collect(Collectors.joining(", "))
                    + ", "
                    + ProcedureSets.ALL.stream().map(ProcedureSets::column).collect(Collectors.joining(", "));
    private static final String SETS = ProcedureSets.ALL.stream()
            .map(set -> "sum(bit_count(" + set.column() + "))")
            .collect(Collectors.joining(", "));

    private final JdbcClient database;
    private final ProcedureNumbers procedures;
    private final OpenAtQuery standings;
    private final Clock clock;

    MeasureQuery(JdbcClient database, ProcedureNumbers procedures, OpenAtQuery standings, Clock clock) {
        this.clock = clock;
        this.database = database;
        this.procedures = procedures;
        this.standings = standings;
    }

    private record Counted(UUID unit, Sums sums) {}

    @Override
    public Map<UnitId, Sums> of(Set<UnitId> units, Period period, DataSet set) {
        if (units.isEmpty()) {
            return Map.of();
        }
        var counted = counted(units, period, set);
        var sums = new HashMap<UnitId, Sums>();
        units.forEach(unit -> sums.put(unit, counted.getOrDefault(unit.value(), Sums.NOTHING)));
        return sums;
    }

    @Override
    public Map<UnitId, Standing> standing(Set<UnitId> units, LocalDate day, DataSet set) {
        if (units.isEmpty()) {
            return Map.of();
        }
        var found = standings.of(units, day, set);
        return units.stream()
                .collect(Collectors.toMap(unit -> unit, unit -> found.getOrDefault(unit, Standing.NOTHING)));
    }

    @Override
    public Sums together(Set<UnitId> units, Period period, DataSet set) {
        return of(units, period, set).values().stream().reduce(Sums.NOTHING, Sums::plus);
    }

    /// What was counted and what stood at the end, in one journey to the database.
    private Map<UUID, Sums> counted(Set<UnitId> units, Period period, DataSet set) {
        var stretches = Grain.cover(period.from(), period.to());
        var walked = Stretches.of(units, set, stretches, "unit_id, " + COLUMNS, "walked");
        var stood = standings.asked(units, period.to(), set);
        return database
                .sql(Stretches.ASKED + "select * from (select unit_id, " + SUMS + ", " + sets(stretches) + " from "
                        + walked.sql() + " group by unit_id) counted full join (" + stood.sql()
                        + ") standing using (unit_id)")
                .params(walked.values())
                .params(stood.values())
                .query((row, number) ->
                        new Counted(row.getObject(1, UUID.class), counted(row).standing(stood.standing(row))))
                .list()
                .stream()
                .collect(Collectors.toMap(Counted::unit, Counted::sums));
    }

    /// Sets of several rows are put together before they are counted.
    private String sets(List<Stretch> stretches) {
        var only = stretches.getFirst();
        if (stretches.size() == 1 && only.from().equals(only.to())) {
            return SETS;
        }
        int bits = procedures.roomyBits();
        return ProcedureSets.ALL.stream()
                .map(set -> "bit_count(bit_or(cast(" + set.column() + " as bit(" + bits + "))))")
                .collect(Collectors.joining(", "));
    }

    private static Sums counted(ResultSet row) throws SQLException {
        var measures = new long[Measure.values().length];
        var distinct = new long[Sums.Distinct.values().length];
        int column = 2;
        for (int i = 0; i < measures.length; i++) {
            measures[i] = row.getLong(column++);
        }
        for (int i = 0; i < distinct.length; i++) {
            distinct[i] = row.getLong(column++);
        }
        return new Sums(measures, distinct, Standing.NOTHING);
    }

    @Override
    public List<Point> trend(Set<UnitId> units, Period range, Period.Kind step, DataSet set) {
        var periods = new ArrayList<Period>();
        for (var next = Period.around(range.from(), step); !next.from().isAfter(range.to()); next = next.next()) {
            periods.add(next);
        }
        if (units.isEmpty()) {
            return periods.stream()
                    .map(period -> new Point(period, Sums.NOTHING))
                    .toList();
        }
        return points(units, periods, rows(units, grain(step), periods, set), set);
    }

    private List<Point> points(Set<UnitId> units, List<Period> periods, Map<LocalDate, Sums> rows, DataSet set) {
        var before = periods.getFirst().from().minusDays(1);
        var running = new RunningStanding(standings.of(units, before, set).values(), before);
        var today = LocalDate.now(clock);
        var points = new ArrayList<Point>();
        for (var period : periods) {
            var counted = rows.getOrDefault(period.from(), Sums.NOTHING);
            var standing = period.to().isBefore(today)
                    ? running.after(counted, period.to())
                    : standings.of(units, today, set).values().stream().reduce(Standing.NOTHING, Standing::plus);
            points.add(new Point(period, counted.standing(standing)));
        }
        return points;
    }

    private Map<LocalDate, Sums> rows(Set<UnitId> units, Grain grain, List<Period> periods, DataSet set) {
        record Step(LocalDate first, Sums sums) {}
        var steps =
                new Stretch(grain, periods.getFirst().from(), periods.getLast().from());
        var walked = Stretches.of(units, set, List.of(steps), "first_day, " + COLUMNS, "walked");
        return database
                .sql(Stretches.ASKED + "select first_day, " + SUMS + ", " + SETS + " from " + walked.sql()
                        + " group by first_day")
                .params(walked.values())
                .query((row, number) -> new Step(row.getObject(1, LocalDate.class), counted(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Step::first, Step::sums));
    }

    private static Grain grain(Period.Kind step) {
        return switch (step) {
            case MONTH -> Grain.MONTH;
            case QUARTER -> Grain.QUARTER;
            case YEAR -> Grain.YEAR;
            case OWN -> throw new IllegalArgumentException("A trend goes by months, quarters or years");
        };
    }
}
