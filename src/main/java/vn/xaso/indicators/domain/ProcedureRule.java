package vn.xaso.indicators.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.xaso.indicators.Measure;
import vn.xaso.indicators.Records.Side;
import vn.xaso.indicators.Sums.Distinct;
import vn.xaso.indicators.domain.Basis.Fraction;
import vn.xaso.indicators.domain.Occurrences.Occurred;

/// Which procedures stand behind an indicator that counts procedures. One list for the number and for those behind it.
///
/// Law: 766/QĐ-TTg
@SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
public enum ProcedureRule {
    COMPLETE("1.3", Reason.NOT_COMPLETE, false, use -> use.offered.complete(), use -> use.offered.all()),
    FULLY_ONLINE("3.1", Reason.NO_FORM, false, use -> use.offered.fullOnline(), use -> use.offered.full()),
    /// What came online of a procedure that is not offered online does not count.
    USED(
            "3.2",
            Reason.NO_ONLINE_CASE,
            true,
            use -> both(use.occurred.of(Distinct.ONLINE), use.offered.online()),
            use -> use.offered.online()),
    PAYABLE("3.5a", Reason.NOT_PAYABLE, false, use -> use.offered.feeOnline(), use -> use.offered.fee()),
    PAID(
            "3.5b",
            Reason.NO_ONLINE_PAYMENT,
            true,
            use -> use.occurred.of(Distinct.PAID_ONLINE),
            use -> use.occurred.of(Distinct.FEE)),
    IDENTIFIED(
            "4.5a",
            Reason.NOT_IDENTIFIED,
            true,
            use -> use.occurred.of(Distinct.IDENTIFIED),
            use -> use.occurred.of(Distinct.RECEIVED));

    private final String code;
    private final Reason reason;
    private final boolean ofCases;
    private final Function<Use, Set<String>> numerator;
    private final Function<Use, Set<String>> denominator;

    ProcedureRule(
            String code,
            Reason reason,
            boolean ofCases,
            Function<Use, Set<String>> numerator,
            Function<Use, Set<String>> denominator) {
        this.code = code;
        this.reason = reason;
        this.ofCases = ofCases;
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /// What a unit offers and what occurred there.
    public record Use(OfferedProcedures offered, Occurred occurred) {

        public static final Use NONE = new Use(OfferedProcedures.NONE, Occurred.NOTHING);
    }

    public static Optional<ProcedureRule> find(String code) {
        return Arrays.stream(values()).filter(rule -> rule.code.equals(code)).findFirst();
    }

    /// Of the indicator.
    public String code() {
        return code;
    }

    /// Why a procedure is missing in the numerator.
    public Reason reason() {
        return reason;
    }

    /// Whether cases decide, and not the catalogue alone.
    public boolean isOfCases() {
        return ofCases;
    }

    public Set<String> numerator(Use use) {
        return numerator.apply(use);
    }

    public Set<String> denominator(Use use) {
        return denominator.apply(use);
    }

    public Fraction fraction(Use use) {
        return new Fraction(numerator(use).size(), denominator(use).size());
    }

    /// What counts of the cases by which its procedures are on that side, or null where the catalogue decides.
    public @Nullable Measure cases(Side side) {
        boolean all = side == Side.DENOMINATOR || side == Side.MISSED || side == Side.UNDONE;
        return switch (this) {
            case COMPLETE, FULLY_ONLINE, PAYABLE -> null;
            case USED -> all ? Measure.RECEIVED : Measure.RECEIVED_ONLINE;
            case PAID -> all ? Measure.FEE_CASES : Measure.PAID_ONLINE;
            case IDENTIFIED -> all ? Measure.RECEIVED : Measure.IDENTIFIED;
        };
    }

    /// Of all rules at once.
    public static Map<ProcedureRule, Fraction> fractions(Use use) {
        var fractions = new EnumMap<ProcedureRule, Fraction>(ProcedureRule.class);
        for (var rule : values()) {
            fractions.put(rule, rule.fraction(use));
        }
        return fractions;
    }

    /// The procedures on one side.
    ///
    /// @param use in the set that is asked for
    /// @param known as the office knows it
    public Set<String> of(Side side, Use use, Use known) {
        var missed = new HashSet<>(denominator(use));
        missed.removeAll(numerator(use));
        var done = numerator(known);
        return switch (side) {
            case NUMERATOR -> numerator(use);
            case DENOMINATOR -> denominator(use);
            case MISSED -> missed;
            case UNACKNOWLEDGED -> both(missed, done);
            case UNDONE -> missed.stream().filter(one -> !done.contains(one)).collect(Collectors.toUnmodifiableSet());
        };
    }

    /// Each procedure once, whatever the number of units in which it is missing or not.
    public Fraction together(Collection<Use> uses) {
        var some = new HashSet<String>();
        var all = new HashSet<String>();
        uses.forEach(use -> {
            some.addAll(numerator(use));
            all.addAll(denominator(use));
        });
        return new Fraction(some.size(), all.size());
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        return some.stream().filter(others::contains).collect(Collectors.toUnmodifiableSet());
    }
}
