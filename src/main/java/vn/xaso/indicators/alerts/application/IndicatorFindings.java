package vn.xaso.indicators.alerts.application;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.xaso.indicators.DataSet;
import vn.xaso.indicators.Measures;
import vn.xaso.indicators.Period;
import vn.xaso.indicators.Scorecards;
import vn.xaso.indicators.alerts.domain.AlertKind;
import vn.xaso.indicators.alerts.domain.AlertRule;
import vn.xaso.indicators.alerts.domain.Backlog;
import vn.xaso.indicators.alerts.domain.Finding;
import vn.xaso.kernel.UnitId;

/// What the indicators of a unit give reason for: a backlog that grows, a rate below its threshold.
@Component
class IndicatorFindings implements Findings {

    /// From so few cases nothing follows.
    private static final int ENOUGH = 10;

    private final Measures measures;
    private final Scorecards scorecards;
    private final Clock clock;

    IndicatorFindings(Measures measures, Scorecards scorecards, Clock clock) {
        this.measures = measures;
        this.scorecards = scorecards;
        this.clock = clock;
    }

    @Override
    public Set<AlertKind> kinds() {
        return EnumSet.of(AlertKind.BACKLOG_GROWS, AlertKind.INDICATOR_BELOW);
    }

    @Override
    public List<Finding> of(UnitId unit, Map<AlertKind, AlertRule> rules) {
        var found = new ArrayList<Finding>();
        var today = LocalDate.now(clock);
        if (CaseFindings.isOn(rules, AlertKind.BACKLOG_GROWS)) {
            backlog(unit, Objects.requireNonNull(rules.get(AlertKind.BACKLOG_GROWS)), today, found);
        }
        if (CaseFindings.isOn(rules, AlertKind.INDICATOR_BELOW)) {
            below(unit, Objects.requireNonNull(rules.get(AlertKind.INDICATOR_BELOW)), today, found);
        }
        return found;
    }

    private void backlog(UnitId unit, AlertRule rule, LocalDate today, List<Finding> found) {
        var backlog = new Backlog(open(unit, today.minusDays(rule.days())), open(unit, today));
        if (backlog.grewBy(rule.threshold())) {
            found.add(new Finding(
                    AlertKind.BACKLOG_GROWS,
                    "open",
                    backlog.before() + " → " + backlog.now(),
                    backlog.percent(),
                    "/office/cases?due=ANY",
                    null));
        }
    }

    private long open(UnitId unit, LocalDate day) {
        return Objects.requireNonNull(
                        measures.standing(Set.of(unit), day, DataSet.LOCAL).get(unit))
                .open();
    }

    private void below(UnitId unit, AlertRule rule, LocalDate today, List<Finding> found) {
        var quarter = Period.around(today, Period.Kind.QUARTER);
        var card = scorecards.of(Set.of(unit), quarter, DataSet.LOCAL).get(unit);
        for (var value : Objects.requireNonNull(card).values()) {
            var threshold = value.formula().threshold();
            var rate = value.rate();
            if (threshold == null || rate == null || value.denominator() < ENOUGH) {
                continue;
            }
            if (rate.add(BigDecimal.valueOf(rule.threshold())).compareTo(threshold) < 0) {
                found.add(new Finding(
                        AlertKind.INDICATOR_BELOW,
                        value.formula().code(),
                        value.formula().code(),
                        threshold
                                .subtract(rate)
                                .setScale(0, RoundingMode.CEILING)
                                .longValue(),
                        "/office/indicators?period=" + quarter.key(),
                        null));
            }
        }
    }
}
