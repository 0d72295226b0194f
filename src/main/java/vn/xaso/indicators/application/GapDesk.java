package vn.xaso.indicators.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.indicators.DataSet;
import vn.xaso.indicators.Formula;
import vn.xaso.indicators.IndicatorValue;
import vn.xaso.indicators.IndicatorValue.Why;
import vn.xaso.indicators.Period;
import vn.xaso.indicators.Records.Asked;
import vn.xaso.indicators.Records.Side;
import vn.xaso.indicators.Scorecard;
import vn.xaso.indicators.Scorecards;
import vn.xaso.indicators.domain.IndicatorList;
import vn.xaso.indicators.domain.ProcedureRule;
import vn.xaso.indicators.domain.Reason;
import vn.xaso.indicators.domain.Shares;
import vn.xaso.kernel.UnitId;

/// Says why points were lost: so many cases or procedures, for such a reason, so many points. What is missing at an
/// indicator is shared out among all that miss there, so the costs add up to what is missing.
@Service
@Transactional(readOnly = true)
public class GapDesk {

    private static final List<Side> SIDES = List.of(Side.UNACKNOWLEDGED, Side.UNDONE);

    private final Scorecards scorecards;
    private final RecordBook records;
    private final ProcedureBook procedures;

    GapDesk(Scorecards scorecards, RecordBook records, ProcedureBook procedures) {
        this.scorecards = scorecards;
        this.records = records;
        this.procedures = procedures;
    }

    /// What is counted at an indicator.
    public enum Of {
        CASES,
        PROCEDURES,
        /// What a figure by hand counts.
        OTHERS
    }

    /// @param side [Side#UNACKNOWLEDGED] where the office has done it and the portal has not acknowledged it
    /// @param count how many cases or procedures
    /// @param points what they cost together
    public record Gap(Formula formula, Of of, Side side, Reason reason, long count, BigDecimal points) {}

    /// @param gaps what costs most first
    /// @param nothingAcknowledged the portal has acknowledged nothing at all yet
    public record Gaps(Scorecard card, List<Gap> gaps, boolean nothingAcknowledged) {

        /// The points of some of them.
        public BigDecimal points(Side side) {
            return of(side).stream().map(Gap::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        public List<Gap> of(Side side) {
            return gaps.stream().filter(gap -> gap.side() == side).toList();
        }
    }

    private record Cause(Of of, Side side, Reason reason, long count) {}

    /// @param units more than one: as if they were one
    public Gaps of(Set<UnitId> units, Period period, DataSet set) {
        var card = units.size() == 1
                ? scorecards.of(units, period, set).values().iterator().next()
                : scorecards.together(units, period, set);
        var missing = card.values().stream()
                .filter(value -> value.lost().signum() > 0)
                .toList();
        var reasons = records.reasons(missing.stream()
                .flatMap(value -> sides(value, set).stream().map(side -> asked(units, period, set, value, side)))
                .toList());
        var used = missing.stream().anyMatch(value -> rule(value).isPresent())
                ? procedures.of(units, period, set)
                : new ProcedureBook.Used(Map.of(), Map.of());
        var gaps = new ArrayList<Gap>();
        for (var value : missing) {
            var causes = new ArrayList<Cause>();
            for (var side : sides(value, set)) {
                rule(value)
                        .ifPresentOrElse(
                                rule -> causes.add(
                                        new Cause(Of.PROCEDURES, side, rule.reason(), used.count(rule, side))),
                                () -> reasons.getOrDefault(asked(units, period, set, value, side), Map.of())
                                        .forEach((reason, count) ->
                                                causes.add(new Cause(Of.CASES, side, reason, count))));
            }
            gaps.addAll(gaps(value, causes));
        }
        gaps.sort(Comparator.comparing(Gap::points).reversed());
        boolean nothing = card.values().stream().anyMatch(value -> value.why() == Why.NOTHING_ACKNOWLEDGED);
        return new Gaps(card, List.copyOf(gaps), nothing);
    }

    /// What the office knows of itself needs no acknowledgement, but for the rate of synchronisation.
    private static List<Side> sides(IndicatorValue value, DataSet set) {
        return set == DataSet.LOCAL
                        && !IndicatorList.SYNCHRONISED.equals(value.formula().code())
                ? List.of(Side.UNDONE)
                : SIDES;
    }

    private static Optional<ProcedureRule> rule(IndicatorValue value) {
        return ProcedureRule.find(value.formula().code());
    }

    private static Asked asked(Set<UnitId> units, Period period, DataSet set, IndicatorValue value, Side side) {
        return new Asked(units, period, set, value.formula().code(), side, null, null);
    }

    /// Where no case and no procedure stands behind it, the figure came by hand.
    private static List<Gap> gaps(IndicatorValue value, List<Cause> causes) {
        causes.removeIf(cause -> cause.count() == 0);
        if (causes.isEmpty()) {
            causes.add(new Cause(Of.OTHERS, Side.UNDONE, Reason.BY_HAND, value.denominator() - value.numerator()));
        }
        var points = Shares.of(value.lost(), causes.stream().map(Cause::count).toList());
        var gaps = new ArrayList<Gap>();
        for (int i = 0; i < causes.size(); i++) {
            var cause = causes.get(i);
            gaps.add(new Gap(value.formula(), cause.of, cause.side, cause.reason, cause.count, points.get(i)));
        }
        return gaps;
    }
}
