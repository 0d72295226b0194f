package vn.xaso.bench.indicators;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import vn.xaso.indicators.DataSet;
import vn.xaso.indicators.Measure;
import vn.xaso.indicators.Period;
import vn.xaso.indicators.Sums;
import vn.xaso.indicators.Sums.Distinct;
import vn.xaso.kernel.UnitId;

/// Asks every question of the boards of the program and of DuckDB over the same rows, in turn, and compares the
/// answers.
///
/// Arguments: a folder to throw away, how many records.
public final class IndicatorsBench {

    private static final int REPEATS = 51;
    private static final int WARM_UPS = 2_000;
    private static final double MOST_MILLIS = 30;
    private static final double LEAST_RATIO = 10;
    private static final List<Measure> COMPARED = List.of(
            Measure.RECEIVED,
            Measure.RECEIVED_ONLINE,
            Measure.FEE_CASES,
            Measure.PAID_ONLINE,
            Measure.WITH_FILES,
            Measure.ENDED,
            Measure.ENDED_IN_TIME,
            Measure.DECIDED,
            Measure.RESULT_LINKED,
            Measure.DIGITISED,
            Measure.MINUTES_USED);

    private final House house;
    private final Connection duckdb;
    private final Set<UnitId> all;
    private boolean good = true;

    private IndicatorsBench(House house, Connection duckdb) {
        this.house = house;
        this.duckdb = duckdb;
        all = Set.copyOf(house.communes());
    }

    public static void main(String... arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        long records = Long.parseLong(arguments[1]);
        boolean good;
        try (var house = House.open(folder);
                var duckdb = DriverManager.getConnection("jdbc:duckdb:")) {
            var made = new Records(house, records);
            if (!made.isThere()) {
                timed("%,d records made by SQL".formatted(records), made::make);
                timed("added up by the program", made::addUp);
            }
            var rows = folder.resolveSibling("rows.csv");
            made.copyTo(rows);
            timed("loaded by DuckDB", () -> load(duckdb, rows));
            Files.delete(rows);
            var bench = new IndicatorsBench(house, duckdb);
            bench.askEverything();
            good = new PageBench(house).run() & bench.good;
        }
        System.exit(good ? 0 : 1);
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void timed(String what, Work work) throws Exception {
        long began = System.nanoTime();
        work.run();
        System.out.printf("%s: %.1f s%n", what, (System.nanoTime() - began) / 1e9);
    }

    private static void load(Connection duckdb, Path rows) throws SQLException {
        try (var statement = duckdb.createStatement()) {
            statement.execute("set threads = 2");
            statement.execute(
                    "create table fact (unit smallint, received date, due date, ended date, procedure integer,"
                            + " marks integer, minutes integer)");
            statement.execute("insert into fact select * from read_csv('" + rows + "', header = false, columns = {"
                    + "'unit': 'SMALLINT', 'received': 'DATE', 'due': 'DATE', 'ended': 'DATE', 'procedure': 'INTEGER',"
                    + " 'marks': 'INTEGER', 'minutes': 'INTEGER'})");
        }
    }

    private void askEverything() throws Exception {
        System.out.printf("%-44s %10s %10s %8s   %s%n", "question", "program", "DuckDB", "ratio", "sums");
        var year = Period.ofYear(2025);
        ask("all units, a year", () -> sums(all, year), () -> ducks(all, year));
        var one = Set.of(house.communes().get(7));
        var month = Period.of(YearMonth.of(2025, 5));
        ask("one unit, a month", () -> sums(one, month), () -> ducks(one, month));
        ask("all units, a month", () -> sums(all, month), () -> ducks(all, month));
        var own = Period.own(LocalDate.of(2024, 11, 13), LocalDate.of(2026, 5, 20));
        ask("all units, from any day to any day", () -> sums(all, own), () -> ducks(all, own));
        ask("one unit, from any day to any day", () -> sums(one, own), () -> ducks(one, own));
        var two = new Period(LocalDate.of(2024, 7, 1), LocalDate.of(2026, 6, 30), Period.Kind.OWN);
        ask("trend of 24 months, all units", () -> trend(two), () -> ducksTrend(two));
        ask("procedures that occurred, a year (3.2, 3.5b)", () -> sets(year), () -> ducksSets(year));
        ask("procedures that occurred, any days", () -> sets(own), () -> ducksSets(own));
        var day = LocalDate.of(2025, 11, 17);
        ask("open and overdue on a day, all units", () -> standing(day), () -> ducksStanding(day));
        ask("ranking of the units, a year", () -> ranking(year), () -> ducksRanking(year));
    }

    private void ask(String question, Callable<List<Long>> program, Callable<List<Long>> duck) throws Exception {
        for (int i = 0; i < WARM_UPS; i++) {
            program.call();
            if (i < 3) {
                duck.call();
            }
        }
        var ours = new double[REPEATS];
        var theirs = new double[REPEATS];
        boolean equal = true;
        for (int i = 0; i < REPEATS; i++) {
            long began = System.nanoTime();
            var answer = program.call();
            long between = System.nanoTime();
            var other = duck.call();
            theirs[i] = (System.nanoTime() - between) / 1e6;
            ours[i] = (between - began) / 1e6;
            equal &= answer.equals(other);
        }
        Arrays.sort(ours);
        Arrays.sort(theirs);
        double millis = ours[REPEATS / 2];
        double ratio = theirs[REPEATS / 2] / millis;
        good &= equal && millis <= MOST_MILLIS && ratio >= LEAST_RATIO;
        System.out.printf(
                "%-44s %7.2f ms %7.1f ms %7.1fx   %s%n",
                question, millis, theirs[REPEATS / 2], ratio, equal ? "equal" : "DIFFERENT");
    }

    private Map<UnitId, Sums> of(Set<UnitId> units, Period period) {
        return house.read(units, () -> house.measures().of(units, period, DataSet.LOCAL));
    }

    private List<Long> sums(Set<UnitId> units, Period period) {
        var told = new ArrayList<Long>();
        var found = of(units, period);
        for (var unit : house.communes()) {
            if (units.contains(unit)) {
                COMPARED.forEach(measure -> told.add(found.get(unit).get(measure)));
            }
        }
        return told;
    }

    private List<Long> trend(Period range) {
        var told = new ArrayList<Long>();
        house.read(all, () -> house.measures().trend(all, range, Period.Kind.MONTH, DataSet.LOCAL))
                .forEach(point ->
                        COMPARED.forEach(measure -> told.add(point.sums().get(measure))));
        return told;
    }

    private List<Long> sets(Period period) {
        var told = new ArrayList<Long>();
        var found = of(all, period);
        for (var unit : house.communes()) {
            told.add(found.get(unit).distinct(Distinct.RECEIVED));
            told.add(found.get(unit).distinct(Distinct.ONLINE));
            told.add(found.get(unit).distinct(Distinct.FEE));
            told.add(found.get(unit).distinct(Distinct.PAID_ONLINE));
        }
        return told;
    }

    private List<Long> standing(LocalDate day) {
        var told = new ArrayList<Long>();
        var found = house.read(all, () -> house.measures().standing(all, day, DataSet.LOCAL));
        for (var unit : house.communes()) {
            told.add(found.get(unit).open());
            told.add(found.get(unit).overdue());
        }
        return told;
    }

    /// The order of the units by the share in time.
    private List<Long> ranking(Period period) {
        var cards = house.read(all, () -> house.scorecards().of(all, period, DataSet.LOCAL));
        return house.communes().stream()
                .map(unit -> cards.get(unit).find("2.1").orElseThrow().numerator())
                .toList();
    }

    private List<Long> ducks(Set<UnitId> units, Period period) throws SQLException {
        return ducks(DuckSql.sums(where(units), period));
    }

    private String where(Set<UnitId> units) {
        return units.size() == 1
                ? "unit = " + house.communes().indexOf(units.iterator().next())
                : "true";
    }

    private List<Long> ducksTrend(Period range) throws SQLException {
        return ducks(DuckSql.trend(range));
    }

    private List<Long> ducksSets(Period period) throws SQLException {
        return ducks(DuckSql.sets(period));
    }

    private List<Long> ducksStanding(LocalDate day) throws SQLException {
        return ducks(DuckSql.standing(day));
    }

    /// The same numbers that the points of the ranking rest on.
    private List<Long> ducksRanking(Period period) throws SQLException {
        var numbers = ducks(DuckSql.ranking(period));
        var order = new ArrayList<Long>();
        for (int i = 0; i < numbers.size(); i += DuckSql.RANKED) {
            order.add(numbers.get(i));
        }
        return order;
    }

    /// All cells but the first of each row.
    private List<Long> ducks(String sql) throws SQLException {
        var told = new ArrayList<Long>();
        try (var statement = duckdb.createStatement();
                var rows = statement.executeQuery(sql)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 2; i <= columns; i++) {
                    told.add(rows.getLong(i));
                }
            }
        }
        return told;
    }
}
