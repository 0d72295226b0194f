package vn.xaso.indicators;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;

/// All indicators of a unit over a period.
///
/// @param unit null for several units together
/// @param values one for each formula in force, in the order of the list
public record Scorecard(@Nullable UnitId unit, Period period, DataSet set, List<IndicatorValue> values) {

    public Scorecard {
        values = List.copyOf(values);
    }

    /// The points of all indicators that are applicable.
    public BigDecimal total() {
        return groups().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// The points that could have been reached: those of the applicable indicators.
    public BigDecimal reachable() {
        return values.stream()
                .filter(IndicatorValue::isApplicable)
                .map(value -> value.formula().maximum())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// The points of a group that could have been reached, never more than the group has.
    public BigDecimal reachable(Formula.Group group) {
        return values.stream()
                .filter(value -> value.isApplicable() && value.formula().group() == group)
                .map(value -> value.formula().maximum())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .min(BigDecimal.valueOf(group.maximum()));
    }

    /// The points of each group, never more than the group has; groups without any applicable indicator are not there.
    public Map<Formula.Group, BigDecimal> groups() {
        var points = new EnumMap<Formula.Group, BigDecimal>(Formula.Group.class);
        for (var value : values) {
            if (value.score() != null) {
                points.merge(value.formula().group(), value.score(), BigDecimal::add);
            }
        }
        points.replaceAll((group, sum) -> sum.min(BigDecimal.valueOf(group.maximum())));
        return points;
    }

    public Optional<IndicatorValue> find(String code) {
        return values.stream()
                .filter(value -> value.formula().code().equals(code))
                .findFirst();
    }
}
