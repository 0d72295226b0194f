package vn.xaso.cases.reminders.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.cases.reminders.domain.ReminderRule;
import vn.xaso.cases.reminders.domain.Reminders;
import vn.xaso.directory.Staff;
import vn.xaso.directory.WorkingCalendars;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.kernel.deadline.WorkingCalendar;

/// Goes through the open cases of every office on its working days, reminds of those that are due, and drafts the
/// letters of apology. Safe to repeat, on several machines as well: each reminder has a key of its own.
@Component
public class ReminderRound {

    private static final int MOST_UNITS = 20_000;

    private final Reminders reminders;
    private final LateDrafting drafting;
    private final WorkingCalendars calendars;
    private final Staff staff;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReminderRound(
            Reminders reminders,
            LateDrafting drafting,
            WorkingCalendars calendars,
            Staff staff,
            TransactionTemplate transaction,
            Clock clock) {
        this.reminders = reminders;
        this.drafting = drafting;
        this.calendars = calendars;
        this.staff = staff;
        this.transaction = transaction;
        this.clock = clock;
    }

    void walk() {
        staff.unitsWithOffices(MOST_UNITS).forEach(this::remind);
    }

    /// Outside any transaction.
    public void remind(UnitId unit) {
        var calendar = calendars.of(unit);
        var today = LocalDate.now(clock);
        if (!calendar.isWorking(today)) {
            return;
        }
        UnitScope.of(unit)
                .run(() -> transaction.executeWithoutResult(status -> {
                    var rule = reminders.rule(unit).orElse(ReminderRule.USUAL);
                    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
                    reminders.settle(unit, now);
                    reminders.remind(unit, rule, borders(now, today, soon(calendar, today, rule.daysBefore())));
                    drafting.draft(unit, now, midnight(today.plusDays(1)), calendar);
                }));
    }

    private static LocalDate soon(WorkingCalendar calendar, LocalDate today, int workingDays) {
        var day = today;
        for (int i = 0; i < workingDays; i++) {
            day = calendar.nextWorkingDay(day);
        }
        return day;
    }

    private static Reminders.Borders borders(Instant now, LocalDate today, LocalDate soon) {
        return new Reminders.Borders(now, midnight(today), midnight(today.plusDays(1)), midnight(soon.plusDays(1)));
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(OfficeClock.ZONE).toInstant();
    }
}
