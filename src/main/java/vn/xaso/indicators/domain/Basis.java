package vn.xaso.indicators.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xaso.indicators.DataSet;
import vn.xaso.indicators.Measure;
import vn.xaso.indicators.Sums;
import vn.xaso.indicators.Sums.Distinct;

/// Everything from which the indicators of a unit are calculated.
///
/// @param sums what counts in the set
/// @param local what the office knows, whatever the set
/// @param synchronised what the portal has acknowledged, whatever the set
/// @param anythingAcknowledged whether the portal has acknowledged anything at all
/// @param given figures by hand, by the code of the indicator
public record Basis(
        DataSet set,
        Sums sums,
        Sums local,
        Sums synchronised,
        boolean anythingAcknowledged,
        Offer offer,
        Map<String, Fraction> given) {

    /// How many procedures the unit offers, and of which kind.
    public record Offer(long all, long complete, long full, long fullOnline, long online, long fee, long feeOnline) {

        public static final Offer NOTHING = new Offer(0, 0, 0, 0, 0, 0, 0);

        Offer plus(Offer other) {
            return new Offer(
                    all + other.all,
                    complete + other.complete,
                    full + other.full,
                    fullOnline + other.fullOnline,
                    online + other.online,
                    fee + other.fee,
                    feeOnline + other.feeOnline);
        }
    }

    public record Fraction(long numerator, long denominator) {

        Fraction plus(@Nullable Fraction other) {
            return other == null ? this : new Fraction(numerator + other.numerator, denominator + other.denominator);
        }
    }

    long count(Measure measure) {
        return sums.get(measure);
    }

    long distinct(Distinct what) {
        return sums.distinct(what);
    }

    /// The same of several units as if they were one.
    public static Basis together(List<Basis> parts) {
        return parts.stream().reduce(Basis::plus).orElseThrow();
    }

    private Basis plus(Basis other) {
        var both = new java.util.HashMap<>(given);
        other.given.forEach((code, figure) -> both.merge(code, figure, Fraction::plus));
        return new Basis(
                set,
                sums.plus(other.sums),
                local.plus(other.local),
                synchronised.plus(other.synchronised),
                anythingAcknowledged || other.anythingAcknowledged,
                offer.plus(other.offer),
                both);
    }
}
