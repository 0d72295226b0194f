package vn.xaso.indicators.alerts.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.directory.Staff;
import vn.xaso.indicators.alerts.domain.AlertKind;
import vn.xaso.indicators.alerts.domain.Alerts;
import vn.xaso.indicators.alerts.domain.Finding;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;

/// Looks at every unit by its rules: opens alerts that have a reason, and closes those whose reason is gone. Safe to
/// repeat, on several machines as well: an alert opens once.
@Component
public class AlertRound {

    private static final Logger LOG = LoggerFactory.getLogger(AlertRound.class);
    private static final int MOST_UNITS = 20_000;

    private final Alerts alerts;
    private final AlertRules rules;
    private final List<Findings> findings;
    private final Staff staff;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AlertRound(
            Alerts alerts,
            AlertRules rules,
            List<Findings> findings,
            Staff staff,
            TransactionTemplate transaction,
            Clock clock) {
        this.alerts = alerts;
        this.rules = rules;
        this.findings = findings;
        this.staff = staff;
        this.transaction = transaction;
        this.clock = clock;
    }

    void walk() {
        for (var unit : staff.unitsWithOffices(MOST_UNITS)) {
            try {
                look(unit);
            } catch (RuntimeException fault) {
                LOG.warn("The alerts of {} wait; the next round tries again", unit, fault);
            }
        }
    }

    /// Outside any transaction.
    public void look(UnitId unit) {
        UnitScope.of(unit)
                .run(() -> transaction.executeWithoutResult(status -> {
                    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
                    var inForce = rules.of(unit);
                    var looked = EnumSet.noneOf(AlertKind.class);
                    var found = new ArrayList<Finding>();
                    for (var part : findings) {
                        looked.addAll(part.kinds());
                        found.addAll(part.of(unit, inForce));
                    }
                    alerts.settle(unit, looked, found, inForce, now);
                }));
    }
}
