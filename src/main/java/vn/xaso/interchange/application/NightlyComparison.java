package vn.xaso.interchange.application;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.interchange.domain.Comparisons;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;

/// Compares both sides once a night, unit by unit.
@Lazy
@Component
class NightlyComparison {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyComparison.class);

    private final Switchboard switchboard;
    private final Comparison comparison;
    private final Comparisons comparisons;
    private final InterchangeSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    NightlyComparison(
            Switchboard switchboard,
            Comparison comparison,
            Comparisons comparisons,
            InterchangeSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.switchboard = switchboard;
        this.comparison = comparison;
        this.comparisons = comparisons;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    void walk() {
        if (switchboard.hasPortal() && !LocalTime.now(clock).isBefore(LocalTime.of(settings.compareFrom(), 0))) {
            switchboard.on().stream().filter(this::isDue).forEach(this::compare);
        }
    }

    private boolean isDue(UnitId unit) {
        var newest = UnitScope.of(unit).call(() -> transaction.execute(status -> comparisons.newest(unit)));
        return newest.map(one -> LocalDate.ofInstant(one.at(), OfficeClock.ZONE).isBefore(LocalDate.now(clock)))
                .orElse(true);
    }

    private void compare(UnitId unit) {
        try {
            comparison.compare(unit);
        } catch (IOException away) {
            LOG.warn("The portal cannot be compared for {}: {}", unit, away.toString());
        }
    }
}
