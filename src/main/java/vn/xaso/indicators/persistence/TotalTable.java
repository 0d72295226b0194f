package vn.xaso.indicators.persistence;

import java.sql.Date;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.xaso.indicators.DataSet;
import vn.xaso.indicators.Measure;
import vn.xaso.indicators.domain.Deltas;
import vn.xaso.indicators.domain.Fact;
import vn.xaso.indicators.domain.Grain;
import vn.xaso.indicators.domain.Totals;
import vn.xaso.kernel.UnitId;

/// The table `indicators.total`. One round at a time writes it.
@SuppressWarnings("EnumOrdinal") // their places are their numbers in the database
@Repository
class TotalTable implements Totals {

    private static final List<String> MEASURES =
            Arrays.stream(Measure.values()).map(Measure::column).toList();
    private static final String ADD = "insert into indicators.total (unit_id, data_set, grain, first_day, "
            + String.join(", ", MEASURES) + ") values (?, ?, ?, ?"
            + ", ?".repeat(MEASURES.size())
            + ") on conflict (unit_id, data_set, grain, first_day) do update set "
            + MEASURES.stream()
                    .map(column -> column + " = total." + column + " + excluded." + column)
                    .collect(Collectors.joining(", "));
    private static final int KEYS = 4;

    private final JdbcTemplate many;
    private final ProcedureNumbers procedures;

    TotalTable(JdbcTemplate many, ProcedureNumbers procedures) {
        this.many = many;
        this.procedures = procedures;
    }

    @Override
    public void add(Map<Deltas.Row, long[]> deltas) {
        var types = new int[KEYS + MEASURES.size()];
        Arrays.fill(types, Types.BIGINT);
        types[0] = Types.OTHER;
        types[1] = Types.SMALLINT;
        types[2] = Types.SMALLINT;
        types[3] = Types.DATE;
        var rows = deltas.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Deltas.Row::unit)
                        .thenComparing(Deltas.Row::grain)
                        .thenComparing(Deltas.Row::first)))
                .map(entry -> values(entry.getKey(), entry.getValue()))
                .toList();
        many.batchUpdate(ADD, rows, types);
    }

    private static Object[] values(Deltas.Row row, long[] amounts) {
        var values = new Object[KEYS + amounts.length];
        values[0] = row.unit().value();
        values[1] = row.set().number();
        values[2] = row.grain().number();
        values[3] = Date.valueOf(row.first());
        IntStream.range(0, amounts.length).forEach(i -> values[KEYS + i] = amounts[i]);
        return values;
    }

    @Override
    public int gatherProcedures(Set<Deltas.Day> days) {
        int bits = procedures.bits();
        int changed = sum(many.batchUpdate(
                ofDays(bits),
                days.stream()
                        .map(day -> new Object[] {
                            day.unit().value(),
                            Fact.Kind.casesOf(day.set()).number(),
                            Date.valueOf(day.day()),
                            day.unit().value(),
                            day.set().number(),
                            Date.valueOf(day.day())
                        })
                        .toList()));
        for (var grain : List.of(Grain.TEN_DAYS, Grain.MONTH, Grain.QUARTER, Grain.YEAR)) {
            var around = new HashSet<Deltas.Row>();
            days.forEach(day -> around.add(new Deltas.Row(day.unit(), day.set(), grain, grain.first(day.day()))));
            changed += sum(many.batchUpdate(
                    ofFiner(bits), around.stream().map(TotalTable::finer).toList()));
        }
        return changed;
    }

    private static int sum(int[] counts) {
        return Arrays.stream(counts).filter(count -> count > 0).sum();
    }

    @Override
    public Map<Deltas.Row, long[]> of(UnitId unit) {
        var rows = new HashMap<Deltas.Row, long[]>();
        many.query(
                "select data_set, grain, first_day, " + String.join(", ", MEASURES)
                        + " from indicators.total where unit_id = ?",
                row -> {
                    var amounts = new long[MEASURES.size()];
                    for (int i = 0; i < amounts.length; i++) {
                        amounts[i] = row.getLong(i + KEYS);
                    }
                    rows.put(
                            new Deltas.Row(
                                    unit,
                                    DataSet.values()[row.getInt(1) - 1],
                                    Grain.of(row.getInt(2)),
                                    row.getObject(3, LocalDate.class)),
                            amounts);
                },
                unit.value());
        return rows;
    }

    private static Object[] finer(Deltas.Row row) {
        return new Object[] {
            row.unit().value(),
            row.set().number(),
            row.grain().finer().number(),
            Date.valueOf(row.first()),
            Date.valueOf(row.grain().last(row.first())),
            row.unit().value(),
            row.set().number(),
            row.grain().number(),
            Date.valueOf(row.first())
        };
    }

    private static String ofDays(int bits) {
        var bit = "set_bit(cast(B'' as bit(" + bits + ")), procedure, 1)";
        var sets = ProcedureSets.ALL.stream()
                .map(set -> "bit_or(" + bit + ") filter (where marks & " + set.marks() + " = " + set.marks() + ")")
                .collect(Collectors.joining(", "));
        return update(
                "select " + sets + " from indicators.fact where unit_id = ? and kind = ? and received = ?",
                "1 and first_day = ?",
                bits);
    }

    private static String ofFiner(int bits) {
        var sets = ProcedureSets.ALL.stream()
                .map(set -> "bit_or(cast(" + set.column() + " as bit(" + bits + ")))")
                .collect(Collectors.joining(", "));
        return update(
                "select " + sets + " from indicators.total"
                        + " where unit_id = ? and data_set = ? and grain = ? and first_day between ? and ?",
                "? and first_day = ?",
                bits);
    }

    /// Sets of different lengths are the same where only zeros are added, so they are compared at one length.
    private static String update(String gathered, String grainAndDay, int bits) {
        var columns = ProcedureSets.ALL.stream().map(ProcedureSets::column).toList();
        var names = IntStream.range(0, columns.size()).mapToObj(i -> "s" + i).toList();
        var none = "cast(B'' as bit(" + bits + "))";
        return "update indicators.total set "
                + IntStream.range(0, columns.size())
                        .mapToObj(i -> columns.get(i) + " = coalesce(s" + i + ", " + none + ")")
                        .collect(Collectors.joining(", "))
                + " from (" + gathered + ") as gathered (" + String.join(", ", names)
                + ") where unit_id = ? and data_set = ? and grain = " + grainAndDay + " and (false"
                + IntStream.range(0, columns.size())
                        .mapToObj(i -> " or cast(" + columns.get(i) + " as bit(" + bits + ")) <> coalesce(s" + i + ", "
                                + none + ")")
                        .collect(Collectors.joining())
                + ")";
    }
}
