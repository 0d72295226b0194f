package vn.xaso.reports.collection.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import vn.xaso.reports.sheets.CellKey;
import vn.xaso.reports.sheets.CellRule;
import vn.xaso.reports.sheets.Computation;
import vn.xaso.reports.sheets.Computed;
import vn.xaso.reports.sheets.Numbers;
import vn.xaso.reports.sheets.SheetForm;

/// Reports of many units made one.
public final class Aggregate {

    private Aggregate() {}

    public enum Way {
        /// Numbers are added; formulas are worked out over the sums, so that a ratio stays a ratio.
        SUM,
        /// Each number, computed ones too, as the mean of the units that have one.
        MEAN,
        /// Unit by unit.
        LIST
    }

    /// @param reports the values of each unit
    /// @param before the values of the same units in the last period, with which formulas may compare
    public static Computed sum(
            SheetForm form, Iterable<Map<CellKey, String>> reports, Iterable<Map<CellKey, String>> before) {
        var then = Computation.of(form, added(form, before), Map.of());
        return Computation.of(form, added(form, reports), then.values());
    }

    private static Map<CellKey, String> added(SheetForm form, Iterable<Map<CellKey, String>> reports) {
        var sums = new HashMap<CellKey, BigDecimal>();
        var numbers = new ArrayList<CellKey>();
        form.cells((key, rule) -> {
            if (rule.kind() == CellRule.Kind.NUMBER || rule.kind() == CellRule.Kind.FIGURE) {
                numbers.add(key);
            }
        });
        reports.forEach(values -> numbers.forEach(key -> add(sums, key, values)));
        var typed = new HashMap<CellKey, String>();
        sums.forEach((key, sum) -> typed.put(key, sum.toPlainString()));
        return typed;
    }

    public static Computed mean(SheetForm form, Iterable<Map<CellKey, String>> reports) {
        var sums = new HashMap<CellKey, BigDecimal>();
        var counts = new HashMap<CellKey, Integer>();
        reports.forEach(values -> form.cells((key, rule) -> {
            if (rule.kind().isNumber() && add(sums, key, values)) {
                counts.merge(key, 1, Integer::sum);
            }
        }));
        var means = new HashMap<CellKey, String>();
        sums.forEach((key, sum) -> means.put(
                key,
                sum.divide(BigDecimal.valueOf(counts.getOrDefault(key, 1)), MathContext.DECIMAL64)
                        .setScale(Math.max(1, form.rule(key).decimals()), RoundingMode.HALF_UP)
                        .toPlainString()));
        return new Computed(means, Map.of());
    }

    private static boolean add(Map<CellKey, BigDecimal> sums, CellKey key, Map<CellKey, String> values) {
        var number = Numbers.stored(values.getOrDefault(key, ""));
        number.ifPresent(found -> sums.merge(key, found, BigDecimal::add));
        return number.isPresent();
    }
}
