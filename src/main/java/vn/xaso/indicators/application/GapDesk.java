package vn.xaso.indicators.application;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
import vn.xaso.indicators.domain.Reason;
import vn.xaso.kernel.UnitId;

/// Says why points were lost: so many cases, for such a reason, so many points; and which of it only because the
/// national portal has not acknowledged what the office has done.
@Service
@Transactional(readOnly = true)
public class GapDesk {

    private static final int DECIMALS = 2;
    /// They count procedures: what one case costs cannot be said.
    private static final Set<String> OF_PROCEDURES = Set.of("3.2", "3.5b", "4.5a");

    private final Scorecards scorecards;
    private final RecordBook records;

    GapDesk(Scorecards scorecards, RecordBook records) {
        this.scorecards = scorecards;
        this.records = records;
    }

    /// @param points what these cases cost together
    public record Gap(Formula formula, Side side, Reason reason, long cases, BigDecimal points) {}

    /// @param unacknowledged what was done here and is not acknowledged, what costs most first
    /// @param missed what was not done here
    /// @param nothingAcknowledged the portal has acknowledged nothing at all yet
    public record Gaps(
            Scorecard local,
            Scorecard synchronised,
            List<Gap> unacknowledged,
            List<Gap> missed,
            boolean nothingAcknowledged) {}

    private record Cost(Formula formula, BigDecimal points) {}

    public Gaps of(UnitId unit, Period period) {
        var units = Set.of(unit);
        var local = card(units, unit, period, DataSet.LOCAL);
        var synchronised = card(units, unit, period, DataSet.SYNCHRONISED);
        var missed = new ArrayList<Cost>();
        var unacknowledged = new ArrayList<Cost>();
        for (var value : local.values()) {
            if (value.score() == null
                    || value.formula().isShownOnly()
                    || OF_PROCEDURES.contains(value.formula().code())) {
                continue;
            }
            var told = synchronised.find(value.formula().code()).orElse(value);
            if (!isOfAcknowledgements(value)) {
                missed.add(new Cost(value.formula(), value.lost()));
            }
            if (told.score() != null) {
                var cost = isOfAcknowledgements(value)
                        ? told.lost()
                        : value.score().subtract(told.score());
                unacknowledged.add(new Cost(value.formula(), cost));
            }
        }
        boolean nothing = synchronised.values().stream().anyMatch(value -> value.why() == Why.NOTHING_ACKNOWLEDGED);
        return new Gaps(
                local,
                synchronised,
                gaps(units, period, DataSet.SYNCHRONISED, Side.UNACKNOWLEDGED, unacknowledged),
                gaps(units, period, DataSet.LOCAL, Side.MISSED, missed),
                nothing);
    }

    private Scorecard card(Set<UnitId> units, UnitId unit, Period period, DataSet set) {
        return java.util.Objects.requireNonNull(
                scorecards.of(units, period, set).get(unit));
    }

    /// The rate of synchronisation itself.
    private static boolean isOfAcknowledgements(IndicatorValue value) {
        return "1.4".equals(value.formula().code());
    }

    /// The points are shared out by the number of cases.
    private List<Gap> gaps(Set<UnitId> units, Period period, DataSet set, Side side, List<Cost> costs) {
        var dear = costs.stream().filter(cost -> cost.points().signum() > 0).toList();
        var counted = records.reasons(dear.stream()
                .map(cost -> new Asked(units, period, set, cost.formula().code(), side, null, null))
                .toList());
        return dear.stream()
                .flatMap(cost -> {
                    var reasons = counted.getOrDefault(cost.formula().code(), Map.of());
                    long all =
                            reasons.values().stream().mapToLong(Long::longValue).sum();
                    return reasons.entrySet().stream()
                            .map(entry -> gap(cost.formula(), side, entry, cost.points(), all));
                })
                .sorted(Comparator.comparing(Gap::points).reversed())
                .toList();
    }

    private static Gap gap(Formula formula, Side side, Map.Entry<Reason, Long> entry, BigDecimal points, long all) {
        var part = points.multiply(BigDecimal.valueOf(entry.getValue()))
                .divide(BigDecimal.valueOf(all), DECIMALS, RoundingMode.HALF_UP);
        return new Gap(formula, side, entry.getKey(), entry.getValue(), part);
    }
}
