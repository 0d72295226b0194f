package vn.xaso.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// An indicator of a unit over a period. Where the denominator is zero it is not applicable: neither 0 nor 100.
///
/// @param rate in percent, or in hours, to two decimals, null where it is not applicable
/// @param score in points to two decimals, null where it is not applicable
/// @param why why it is not applicable, otherwise null
public record IndicatorValue(
        Formula formula,
        long numerator,
        long denominator,
        @Nullable BigDecimal rate,
        @Nullable BigDecimal score,
        @Nullable Why why) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    private static final int DECIMALS = 2;
    private static final int EXACT = 12;

    /// Why there is no figure.
    public enum Why {
        /// Nothing happened that counts.
        NOTHING_COUNTED,
        /// It is entered by hand, and nobody has entered it.
        NOT_GIVEN,
        /// The national portal has acknowledged nothing at all yet.
        NOTHING_ACKNOWLEDGED
    }

    /// The score counts with the exact rate, and is rounded once.
    ///
    /// Law: 766/QĐ-TTg
    public static IndicatorValue of(Formula formula, long numerator, long denominator) {
        if (denominator == 0) {
            return none(formula, Why.NOTHING_COUNTED);
        }
        var scaled = formula.scale() == Formula.Scale.HOURS
                ? BigDecimal.valueOf(numerator).divide(MINUTES, EXACT, RoundingMode.HALF_UP)
                : BigDecimal.valueOf(numerator).multiply(HUNDRED);
        var rate = scaled.divide(BigDecimal.valueOf(denominator), EXACT, RoundingMode.HALF_UP);
        return new IndicatorValue(formula, numerator, denominator, rounded(rate), rounded(score(formula, rate)), null);
    }

    public static IndicatorValue none(Formula formula, Why why) {
        return new IndicatorValue(formula, 0, 0, null, null, why);
    }

    private static BigDecimal score(Formula formula, BigDecimal rate) {
        if (formula.isShownOnly()) {
            return BigDecimal.ZERO;
        }
        var threshold = formula.threshold();
        var full = threshold == null ? HUNDRED : threshold;
        if (rate.compareTo(full) >= 0) {
            return formula.maximum();
        }
        return rate.multiply(formula.maximum()).divide(full, EXACT, RoundingMode.HALF_UP);
    }

    private static BigDecimal rounded(BigDecimal exact) {
        return exact.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    public boolean isApplicable() {
        return rate != null;
    }

    /// The points that are missing to the full score; zero where it is not applicable.
    public BigDecimal lost() {
        return score == null ? BigDecimal.ZERO : formula.maximum().subtract(score);
    }
}
