package vn.xaso.indicators.alerts.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.directory.Official;
import vn.xaso.directory.Staff;
import vn.xaso.directory.WorkingCalendars;
import vn.xaso.indicators.alerts.domain.Alert;
import vn.xaso.indicators.alerts.domain.Alerts;
import vn.xaso.indicators.alerts.domain.Digests;
import vn.xaso.indicators.alerts.domain.Digests.Digest;
import vn.xaso.indicators.alerts.domain.Digests.Slot;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;

/// Sums up for each person what is new, at half past seven and half past four on working days. Where nothing is new
/// nobody gets anything. Made once on whatever machine, also after a restart.
@Component
public class DigestRound {

    private static final Logger LOG = LoggerFactory.getLogger(DigestRound.class);
    private static final int MOST_UNITS = 20_000;
    private static final int MOST = 1_000;
    private static final Duration FIRST = Duration.ofDays(1);

    private final Digests digests;
    private final Alerts alerts;
    private final WorkingCalendars calendars;
    private final Staff staff;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Map<UnitId, String> done = new ConcurrentHashMap<>();

    DigestRound(
            Digests digests,
            Alerts alerts,
            WorkingCalendars calendars,
            Staff staff,
            TransactionTemplate transaction,
            Clock clock) {
        this.digests = digests;
        this.alerts = alerts;
        this.calendars = calendars;
        this.staff = staff;
        this.transaction = transaction;
        this.clock = clock;
    }

    void walk() {
        for (var unit : staff.unitsWithOffices(MOST_UNITS)) {
            try {
                sumUp(unit);
            } catch (RuntimeException fault) {
                LOG.warn("The digest of {} waits; the next round tries again", unit, fault);
            }
        }
    }

    /// Outside any transaction. Does nothing where none is due, or it is made already.
    public void sumUp(UnitId unit) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var today = LocalDate.ofInstant(now, OfficeClock.ZONE);
        var slot = Slot.dueAt(LocalTime.ofInstant(now, OfficeClock.ZONE));
        if (slot.isEmpty() || !calendars.of(unit).isWorking(today)) {
            return;
        }
        var key = today + " " + slot.get();
        if (key.equals(done.get(unit))) {
            return;
        }
        UnitScope.of(unit)
                .run(() -> transaction.executeWithoutResult(status -> {
                    if (digests.begin(unit, today, slot.get(), now)) {
                        make(unit, today, slot.get(), now);
                    }
                }));
        done.put(unit, key);
    }

    private void make(UnitId unit, LocalDate day, Slot slot, Instant now) {
        var since = digests.lastUntil(unit, now).orElse(now.minus(FIRST));
        var open = alerts.open(unit, day, MOST);
        var closed = alerts.closedSince(unit, since, MOST);
        for (var official : staff.officialsOf(unit, day)) {
            var mine = mine(open, official);
            var fresh = mine.stream()
                    .filter(alert -> alert.openedAt().isAfter(since))
                    .map(Alert::id)
                    .toList();
            int over = mine(closed, official).size();
            if (!fresh.isEmpty() || over > 0) {
                digests.add(
                        unit, new Digest(official.id(), day, slot, now, fresh, over, mine.size() - fresh.size(), null));
            }
        }
    }

    private static List<Alert> mine(List<Alert> all, Official official) {
        return all.stream().filter(alert -> isOf(official, alert)).toList();
    }

    private static boolean isOf(Official official, Alert alert) {
        var taken = alert.taken();
        return official.id().equals(alert.person())
                || (taken != null && taken.person().equals(official.id()))
                || official.holdings().stream().anyMatch(holding -> holding.kind() == alert.owner());
    }
}
