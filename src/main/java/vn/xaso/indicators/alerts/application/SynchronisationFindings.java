package vn.xaso.indicators.alerts.application;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.xaso.indicators.alerts.domain.AlertKind;
import vn.xaso.indicators.alerts.domain.AlertRule;
import vn.xaso.indicators.alerts.domain.Finding;
import vn.xaso.interchange.StuckCases;
import vn.xaso.kernel.UnitId;

/// What has not reached the national portal for too long.
@Component
class SynchronisationFindings implements Findings {

    private final StuckCases stuck;
    private final Clock clock;

    SynchronisationFindings(StuckCases stuck, Clock clock) {
        this.stuck = stuck;
        this.clock = clock;
    }

    @Override
    public Set<AlertKind> kinds() {
        return EnumSet.of(AlertKind.SYNC_STUCK);
    }

    @Override
    public List<Finding> of(UnitId unit, Map<AlertKind, AlertRule> rules) {
        if (!CaseFindings.isOn(rules, AlertKind.SYNC_STUCK)) {
            return List.of();
        }
        var count = stuck.of(Set.of(unit)).get(unit);
        var since = count == null ? null : count.since();
        var hours = Objects.requireNonNull(rules.get(AlertKind.SYNC_STUCK)).threshold();
        var border = clock.instant().minus(Duration.ofHours(hours));
        if (count == null || count.stuck() == 0 || since == null || since.isAfter(border)) {
            return List.of();
        }
        return List.of(new Finding(AlertKind.SYNC_STUCK, "portal", "", count.stuck(), StuckCases.HERE, null));
    }
}
