package vn.xaso.indicators.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xaso.indicators.DataSet;
import vn.xaso.indicators.Measure;
import vn.xaso.indicators.Sums;

/// Everything from which the indicators of a unit are calculated.
///
/// @param sums what counts in the set
/// @param local what the office knows, whatever the set
/// @param synchronised what the portal has acknowledged, whatever the set
/// @param anythingAcknowledged whether the portal has acknowledged anything at all
/// @param procedures what counts of those indicators that count procedures
/// @param given figures by hand, by the code of the indicator
public record Basis(
        DataSet set,
        Sums sums,
        Sums local,
        Sums synchronised,
        boolean anythingAcknowledged,
        Map<ProcedureRule, Fraction> procedures,
        Map<String, Fraction> given) {

    public record Fraction(long numerator, long denominator) {

        static final Fraction NONE = new Fraction(0, 0);

        Fraction plus(@Nullable Fraction other) {
            return other == null ? this : new Fraction(numerator + other.numerator, denominator + other.denominator);
        }
    }

    long count(Measure measure) {
        return sums.get(measure);
    }

    Fraction procedures(ProcedureRule rule) {
        return procedures.getOrDefault(rule, Fraction.NONE);
    }

    /// The same of several units as if they were one. A procedure counts once for each unit: each office must offer it
    /// itself, and what one of them does is no merit of the others.
    public static Basis together(List<Basis> parts) {
        return parts.stream().reduce(Basis::plus).orElseThrow();
    }

    private Basis plus(Basis other) {
        return new Basis(
                set,
                sums.plus(other.sums),
                local.plus(other.local),
                synchronised.plus(other.synchronised),
                anythingAcknowledged || other.anythingAcknowledged,
                added(procedures, other.procedures),
                added(given, other.given));
    }

    private static <K> Map<K, Fraction> added(Map<K, Fraction> some, Map<K, Fraction> others) {
        var both = new HashMap<>(some);
        others.forEach((key, fraction) -> both.merge(key, fraction, Fraction::plus));
        return both;
    }
}
