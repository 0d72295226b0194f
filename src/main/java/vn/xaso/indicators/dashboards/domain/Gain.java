package vn.xaso.indicators.dashboards.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.xaso.indicators.IndicatorValue;
import vn.xaso.indicators.Scorecard;

/// What a unit would win if more of the same cases counted for an indicator.
///
/// Law: 766/QĐ-TTg
///
/// @param value the indicator at which points are missing
/// @param points that are missing
/// @param more how many more of the denominator must count until nothing is missing
/// @param each the points that one more brings, to three decimals
public record Gain(IndicatorValue value, BigDecimal points, long more, BigDecimal each) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 3;

    /// Where the most points are missing, first.
    public static List<Gain> of(Scorecard card) {
        return card.values().stream()
                .flatMap(value -> of(value).stream())
                .sorted(Comparator.comparing(Gain::points).reversed())
                .toList();
    }

    /// Empty where nothing is missing, and where the indicator is not applicable.
    public static Optional<Gain> of(IndicatorValue value) {
        var rate = value.rate();
        if (rate == null || value.lost().signum() <= 0) {
            return Optional.empty();
        }
        var formula = value.formula();
        var full = formula.threshold() == null ? HUNDRED : formula.threshold();
        var wanted = full.multiply(BigDecimal.valueOf(value.denominator()))
                .divide(HUNDRED, 0, RoundingMode.CEILING)
                .longValueExact();
        var each = formula.maximum()
                .multiply(HUNDRED)
                .divide(full.multiply(BigDecimal.valueOf(value.denominator())), DECIMALS, RoundingMode.HALF_UP);
        return Optional.of(new Gain(value, value.lost(), Math.max(1, wanted - value.numerator()), each));
    }

    /// How many more would bring so many points; empty where even all of them bring less.
    public Optional<Long> toWin(BigDecimal wanted) {
        if (wanted.compareTo(points) > 0 || each.signum() == 0) {
            return Optional.empty();
        }
        long needed = wanted.divide(each, 0, RoundingMode.CEILING).longValueExact();
        return Optional.of(Math.clamp(needed, 1, more));
    }
}
