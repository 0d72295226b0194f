package vn.xaso.indicators.dashboards.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.xaso.indicators.Period;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.chart.Scale;
import vn.xaso.ui.chart.Spark;

/// How the points of the units moved from month to month: small lines, all between the same lowest and highest point.
///
/// @param units the part of the points within reach in each month, or null
record RankingCourse(
        List<Period> months,
        Map<UnitId, List<@Nullable Double>> units,
        double lowest,
        double highest,
        BoardWords words) {

    private static final Spark NOTHING = new Spark(List.of(), "", "");

    /// Months in which no unit had a case are left out, so that they tear no line apart.
    static RankingCourse of(List<Period> asked, Map<UnitId, List<@Nullable Double>> course, BoardWords words) {
        var told = IntStream.range(0, asked.size())
                .filter(month -> course.values().stream().anyMatch(values -> values.get(month) != null))
                .toArray();
        var months = Arrays.stream(told).mapToObj(asked::get).toList();
        var units = new HashMap<UnitId, List<@Nullable Double>>();
        course.forEach((unit, values) -> {
            var kept = new ArrayList<@Nullable Double>();
            Arrays.stream(told).forEach(month -> kept.add(values.get(month)));
            units.put(unit, kept);
        });
        var all = units.values().stream()
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .mapToDouble(value -> value)
                .summaryStatistics();
        return new RankingCourse(months, units, all.getMin(), all.getMax(), words);
    }

    Spark spark(UnitId unit) {
        if (!(highest > lowest)) {
            return NOTHING;
        }
        var values = new ArrayList<@Nullable Double>();
        of(unit).forEach(value -> values.add(value == null ? null : value - lowest));
        return Spark.of(new Scale(highest - lowest, highest - lowest), values);
    }

    /// Such as `T1 60 %; T2 62 %`.
    String told(UnitId unit) {
        var values = of(unit);
        var told = new ArrayList<String>();
        for (int i = 0; i < values.size(); i++) {
            var value = values.get(i);
            if (value != null) {
                told.add(words.shortMonth(months.get(i)) + " " + words.whole(value * 100) + " %");
            }
        }
        return String.join("; ", told);
    }

    private List<@Nullable Double> of(UnitId unit) {
        return units.getOrDefault(unit, List.of());
    }
}
