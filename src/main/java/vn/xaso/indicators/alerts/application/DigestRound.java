package vn.xaso.indicators.alerts.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.directory.Staff;
import vn.xaso.directory.WorkingCalendars;
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

    private final DigestBook book;
    private final WorkingCalendars calendars;
    private final Staff staff;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Map<UnitId, String> done = new ConcurrentHashMap<>();

    DigestRound(
            DigestBook book, WorkingCalendars calendars, Staff staff, TransactionTemplate transaction, Clock clock) {
        this.book = book;
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
                    book.write(unit, today, slot.get(), now);
                }));
        done.put(unit, key);
    }
}
