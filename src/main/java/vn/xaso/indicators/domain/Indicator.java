package vn.xaso.indicators.domain;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.xaso.indicators.DataSet;
import vn.xaso.indicators.Formula;
import vn.xaso.indicators.IndicatorValue;
import vn.xaso.indicators.IndicatorValue.Why;
import vn.xaso.indicators.Measure;
import vn.xaso.indicators.domain.Basis.Fraction;

/// A formula and how it is calculated.
///
/// @param counted what counts, or null where it is given by hand
/// @param behind the measures whose cases stand behind it, or null where it counts procedures or comes by hand
public record Indicator(
        Formula formula,
        @Nullable Function<Basis, Fraction> counted,
        @Nullable Behind behind) {

    /// What is in the denominator and not in the numerator was missed.
    public record Behind(Measure numerator, Measure denominator) {}

    public IndicatorValue of(Basis basis) {
        if (counted == null) {
            var figure = basis.given().get(formula.code());
            return figure == null || figure.denominator() == 0
                    ? IndicatorValue.none(formula, Why.NOT_GIVEN)
                    : IndicatorValue.of(formula, figure.numerator(), figure.denominator());
        }
        boolean ofAcknowledgements =
                basis.set() == DataSet.SYNCHRONISED || IndicatorList.SYNCHRONISED.equals(formula.code());
        if (ofAcknowledgements && !basis.anythingAcknowledged() && behind != null) {
            return IndicatorValue.none(formula, Why.NOTHING_ACKNOWLEDGED);
        }
        var fraction = counted.apply(basis);
        return IndicatorValue.of(formula, fraction.numerator(), fraction.denominator());
    }

    Indicator with(Formula weighed) {
        return new Indicator(weighed, counted, behind);
    }
}
