package vn.xaso.indicators.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xaso.indicators.DataSet;
import vn.xaso.indicators.Measure;
import vn.xaso.kernel.UnitId;

/// What is to be added to the sums: positive for what a fact counts now, negative for what it counted before.
@SuppressWarnings("EnumOrdinal") // the place in the list is the place in the row
public final class Deltas {

    private final Map<Day, long[]> days = new HashMap<>();
    private final Set<Day> procedureDays = new HashSet<>();

    public record Day(UnitId unit, DataSet set, LocalDate day) {}

    /// A row of sums.
    public record Row(UnitId unit, DataSet set, Grain grain, LocalDate first) {}

    /// @param before null for a fact that is new
    /// @param after null for one that counts no more
    public void change(@Nullable Fact before, @Nullable Fact after) {
        if (before != null) {
            add(before, -1);
        }
        if (after != null) {
            add(after, 1);
        }
    }

    private void add(Fact fact, int sign) {
        var set = fact.key().kind().dataSet();
        if (fact.key().kind().isCase()) {
            procedureDays.add(new Day(fact.unit(), set, fact.received()));
        }
        for (var rule : CountingRule.ALL) {
            var day = rule.day(fact);
            if (day == null) {
                continue;
            }
            var takenIn = fact.takenIn();
            var unit = rule.measure() == Measure.TAKEN_IN && takenIn != null ? takenIn : fact.unit();
            days.computeIfAbsent(new Day(unit, set, day), key -> new long[Measure.values().length])[
                            rule.measure().ordinal()] +=
                    sign * rule.amountOf(fact);
        }
    }

    /// The rows that change, and by how much.
    public Map<Row, long[]> rows() {
        var rows = new HashMap<Row, long[]>();
        days.forEach((day, amounts) -> {
            if (Arrays.stream(amounts).anyMatch(amount -> amount != 0)) {
                for (var grain : Grain.values()) {
                    add(rows, new Row(day.unit, day.set, grain, grain.first(day.day)), amounts);
                }
            }
        });
        return rows;
    }

    private static void add(Map<Row, long[]> rows, Row row, long[] amounts) {
        var sums = rows.computeIfAbsent(row, key -> new long[amounts.length]);
        for (int i = 0; i < sums.length; i++) {
            sums[i] += amounts[i];
        }
    }

    /// The days whose sets of procedures may have changed.
    public Set<Day> procedureDays() {
        return Set.copyOf(procedureDays);
    }
}
