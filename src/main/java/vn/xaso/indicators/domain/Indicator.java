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
/// @param behind the cases that stand behind it, or null where it counts procedures or comes by hand
/// @param procedures the procedures that stand behind it, or null
public record Indicator(
        Formula formula,
        @Nullable Function<Basis, Fraction> counted,
        @Nullable Behind behind,
        @Nullable ProcedureRule procedures) {

    /// What is in the denominator and not in the numerator was missed.
    ///
    /// @param orOverdue what is overdue at the end of the period is in the denominator too
    /// @param ofAll the denominator are all cases that the office knows, whatever the portal has acknowledged
    /// @param acknowledged the numerator are acknowledged cases, whatever the set
    /// @param less what does not count although it is in the numerator, or null
    public record Behind(
            Measure numerator,
            Measure denominator,
            boolean orOverdue,
            boolean ofAll,
            boolean acknowledged,
            @Nullable Measure less) {

        static Behind of(Measure numerator, Measure denominator) {
            return new Behind(numerator, denominator, false, false, false, null);
        }

        static Behind orOverdue(Measure numerator, Measure denominator, @Nullable Measure less) {
            return new Behind(numerator, denominator, true, false, false, less);
        }

        static Behind ofAll(Measure numerator, Measure denominator, boolean acknowledged) {
            return new Behind(numerator, denominator, false, true, acknowledged, null);
        }

        /// Whether what the portal has acknowledged decides.
        public boolean isByPortal(DataSet set) {
            return acknowledged || set == DataSet.SYNCHRONISED;
        }
    }

    public IndicatorValue of(Basis basis) {
        if (counted == null) {
            var figure = basis.given().get(formula.code());
            return figure == null || figure.denominator() == 0
                    ? IndicatorValue.none(formula, Why.NOT_GIVEN)
                    : IndicatorValue.of(formula, figure.numerator(), figure.denominator());
        }
        boolean ofAcknowledgements =
                basis.set() == DataSet.SYNCHRONISED || IndicatorList.SYNCHRONISED.equals(formula.code());
        if (ofAcknowledgements && !basis.anythingAcknowledged() && isOfCases()) {
            return IndicatorValue.none(formula, Why.NOTHING_ACKNOWLEDGED);
        }
        var fraction = counted.apply(basis);
        return IndicatorValue.of(formula, fraction.numerator(), fraction.denominator());
    }

    private boolean isOfCases() {
        return behind != null || (procedures != null && procedures.isOfCases());
    }

    Indicator with(Formula weighed) {
        return new Indicator(weighed, counted, behind, procedures);
    }
}
