package vn.xaso.indicators.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.indicators.Formula;
import vn.xaso.indicators.Formula.Group;
import vn.xaso.indicators.Formula.Scale;
import vn.xaso.indicators.Measure;
import vn.xaso.indicators.domain.Basis.Fraction;
import vn.xaso.indicators.domain.Indicator.Behind;

/// All indicators of the decision, as the national portal calculates them. A change of a calculation is a new entry
/// with a new version; the old one ends the day before.
///
/// Law: 766/QĐ-TTg
public final class IndicatorList {

    /// The rate of synchronisation.
    public static final String SYNCHRONISED = "1.4";

    private static final String VERSION = "1";
    /// The day of the decision.
    private static final LocalDate SINCE = LocalDate.of(2022, 6, 23);

    public static final List<Indicator> ALL = List.of(
            // Openness
            given("1.1", Group.CKMB, 6),
            given("1.2", Group.CKMB, 4),
            procedures(ProcedureRule.COMPLETE, Group.CKMB, 2, null),
            new Indicator(
                    formula(SYNCHRONISED, Group.CKMB, 6, null, false),
                    IndicatorList::synchronised,
                    Behind.ofAll(Measure.RECEIVED, Measure.RECEIVED, true),
                    null),
            // In time: what has not ended counts as if it ended with the period
            new Indicator(
                    formula("2.1", Group.TDGQ, 20, null, false),
                    basis -> of(basis.count(Measure.ENDED_IN_TIME), endedOrOverdue(basis)),
                    Behind.orOverdue(Measure.ENDED_IN_TIME, Measure.ENDED, null),
                    null),
            new Indicator(
                    hours("2.2", Group.TDGQ),
                    basis -> of(basis.count(Measure.MINUTES_USED), basis.count(Measure.TIMED)),
                    Behind.of(Measure.TIMED, Measure.TIMED),
                    null),
            // Online
            procedures(ProcedureRule.FULLY_ONLINE, Group.CLGQ, 4, 80),
            procedures(ProcedureRule.USED, Group.CLGQ, 4, null),
            // Of all cases received, whether the portal knows them or not: that is the rate of synchronisation in it
            new Indicator(
                    formula("3.3", Group.CLGQ, 4, 50, true),
                    basis -> of(
                            basis.count(Measure.ONLINE_COUNTED), basis.local().get(Measure.RECEIVED)),
                    Behind.ofAll(Measure.ONLINE_COUNTED, Measure.RECEIVED, false),
                    null),
            // Payment
            procedures(ProcedureRule.PAYABLE, Group.TTTT, 2, 80),
            procedures(ProcedureRule.PAID, Group.TTTT, 2, 80),
            counted("3.6", Group.TTTT, 6, null, Measure.PAID_ONLINE, Measure.FEE_CASES),
            // Digitising
            counted("4.1", Group.MDSH, 6, null, Measure.RESULT_LINKED, Measure.RESULT_NEEDED),
            counted("4.2", Group.MDSH, 4, 80, Measure.DIGITISED, Measure.DECIDED),
            given("4.x", Group.MDSH, 2),
            counted("4.3", Group.MDSH, 2, 80, Measure.REUSED, Measure.RECEIVED),
            counted("4.4", Group.MDSH, 4, null, Measure.FROM_STORE, Measure.RECEIVED),
            procedures(ProcedureRule.IDENTIFIED, Group.MDSH, 2, null),
            counted("4.5b", Group.MDSH, 2, null, Measure.IDENTIFIED, Measure.RECEIVED),
            // Satisfaction
            given("5.1", Group.MDHL, 0),
            given("5.2", Group.MDHL, 6),
            given("5.3", Group.MDHL, 6),
            // A case that is late and disliked is taken off twice: the text adds the two rates
            new Indicator(
                    formula("5.4", Group.MDHL, 6, 90, false),
                    basis -> of(
                            Math.max(0, basis.count(Measure.ENDED_IN_TIME) - basis.count(Measure.DISLIKED)),
                            endedOrOverdue(basis)),
                    Behind.orOverdue(Measure.ENDED_IN_TIME, Measure.ENDED, Measure.DISLIKED),
                    null));

    private IndicatorList() {}

    /// Those in force on a day, by the code as it is shown.
    public static List<Indicator> on(LocalDate day) {
        return ALL.stream()
                .filter(indicator -> indicator.formula().isValidOn(day))
                .toList();
    }

    /// Of those that the office or the portal knows, whichever are more.
    private static Fraction synchronised(Basis basis) {
        long told = basis.synchronised().get(Measure.RECEIVED);
        return of(told, Math.max(told, basis.local().get(Measure.RECEIVED)));
    }

    private static long endedOrOverdue(Basis basis) {
        return basis.count(Measure.ENDED) + basis.sums().overdueAt();
    }

    private static Fraction of(long numerator, long denominator) {
        return new Fraction(numerator, denominator);
    }

    private static Indicator given(String code, Group group, int maximum) {
        var formula = new Formula(
                code,
                VERSION,
                group,
                Scale.PERCENT,
                BigDecimal.valueOf(maximum),
                null,
                SINCE,
                null,
                true,
                "4.x".equals(code));
        return new Indicator(formula, null, null, null);
    }

    private static Indicator procedures(ProcedureRule rule, Group group, int maximum, @Nullable Integer threshold) {
        boolean unsure = group == Group.CLGQ || group == Group.MDSH;
        return new Indicator(
                formula(rule.code(), group, maximum, threshold, unsure), basis -> basis.procedures(rule), null, rule);
    }

    private static Indicator counted(
            String code,
            Group group,
            int maximum,
            @Nullable Integer threshold,
            Measure numerator,
            Measure denominator) {
        boolean unsure = group == Group.MDSH || "3.6".equals(code);
        return new Indicator(
                formula(code, group, maximum, threshold, unsure),
                basis -> of(basis.count(numerator), basis.count(denominator)),
                Behind.of(numerator, denominator),
                null);
    }

    private static Formula hours(String code, Group group) {
        return new Formula(code, VERSION, group, Scale.HOURS, BigDecimal.ZERO, null, SINCE, null, false, false);
    }

    private static Formula formula(String code, Group group, int maximum, @Nullable Integer threshold, boolean unsure) {
        return new Formula(
                code,
                VERSION,
                group,
                Scale.PERCENT,
                BigDecimal.valueOf(maximum),
                threshold == null ? null : BigDecimal.valueOf(threshold),
                SINCE,
                null,
                false,
                unsure);
    }
}
