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

    public Gaps of(UnitId unit, Period period) {
        var units = Set.of(unit);
        var local = card(units, unit, period, DataSet.LOCAL);
        var synchronised = card(units, unit, period, DataSet.SYNCHRONISED);
        var missed = new ArrayList<Gap>();
        var unacknowledged = new ArrayList<Gap>();
        for (var value : local.values()) {
            if (value.score() == null
                    || value.formula().isShownOnly()
                    || OF_PROCEDURES.contains(value.formula().code())) {
                continue;
            }
            var told = synchronised.find(value.formula().code()).orElse(value);
            if (!isOfAcknowledgements(value)) {
                missed.addAll(gaps(units, period, DataSet.LOCAL, value, Side.MISSED, value.lost()));
            }
            if (told.score() != null) {
                var cost = isOfAcknowledgements(value)
                        ? told.lost()
                        : value.score().subtract(told.score());
                unacknowledged.addAll(gaps(units, period, DataSet.SYNCHRONISED, value, Side.UNACKNOWLEDGED, cost));
            }
        }
        var costly = Comparator.comparing(Gap::points).reversed();
        missed.sort(costly);
        unacknowledged.sort(costly);
        boolean nothing = synchronised.values().stream().anyMatch(value -> value.why() == Why.NOTHING_ACKNOWLEDGED);
        return new Gaps(local, synchronised, unacknowledged, missed, nothing);
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
    private List<Gap> gaps(
            Set<UnitId> units, Period period, DataSet set, IndicatorValue value, Side side, BigDecimal points) {
        if (points.signum() <= 0) {
            return List.of();
        }
        var asked = new Asked(units, period, set, value.formula().code(), side, null, null);
        var reasons = records.reasons(asked);
        long all = reasons.values().stream().mapToLong(Long::longValue).sum();
        return reasons.entrySet().stream()
                .map(entry -> gap(value.formula(), side, entry, points, all))
                .toList();
    }

    private static Gap gap(Formula formula, Side side, Map.Entry<Reason, Long> entry, BigDecimal points, long all) {
        var part = points.multiply(BigDecimal.valueOf(entry.getValue()))
                .divide(BigDecimal.valueOf(all), DECIMALS, RoundingMode.HALF_UP);
        return new Gap(formula, side, entry.getKey(), entry.getValue(), part);
    }
}
