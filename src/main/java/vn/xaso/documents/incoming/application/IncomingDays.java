package vn.xaso.documents.incoming.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import vn.xaso.directory.WorkingCalendars;
import vn.xaso.documents.Urgency;
import vn.xaso.documents.incoming.domain.DeadlineRules;
import vn.xaso.documents.incoming.domain.Particulars;
import vn.xaso.kernel.UnitId;

/// The days of an office that works on documents: today, the day of a step, the day by which a matter is done.
@Component
public class IncomingDays {

    private final WorkingCalendars calendars;
    private final DeadlineRules rules;
    private final IncomingSettings settings;
    private final Clock clock;

    IncomingDays(WorkingCalendars calendars, DeadlineRules rules, IncomingSettings settings, Clock clock) {
        this.calendars = calendars;
        this.rules = rules;
        this.settings = settings;
        this.clock = clock;
    }

    /// The time of an act.
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /// In the zone of the office: at midnight a new register begins with the new year.
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// By when the clerk registers, the leader directs, the clerk passes on: the same day, the next working day at the
    /// latest; what is urgent at once.
    ///
    /// Law: 30/2020/NĐ-CP art. 22, 23
    public LocalDate forAStep(UnitId unit, Urgency urgency) {
        var calendar = calendars.of(unit);
        var today = today();
        return urgency != Urgency.NORMAL && calendar.isWorking(today) ? today : calendar.nextWorkingDay(today);
    }

    /// What the sender asks for, if it lies ahead; otherwise so many working days as the list says.
    public LocalDate usual(UnitId unit, Particulars said) {
        var asked = said.answerBy();
        if (asked != null && !asked.isBefore(today())) {
            return asked;
        }
        return plus(unit, rules.workingDays(said.type(), said.urgency()));
    }

    /// The last day that counts as near: who has a document until then is reminded.
    public LocalDate soon(UnitId unit) {
        return plus(unit, settings.remindBefore());
    }

    public LocalDate plus(UnitId unit, int workingDays) {
        var calendar = calendars.of(unit);
        var day = today();
        for (int i = 0; i < workingDays; i++) {
            day = calendar.nextWorkingDay(day);
        }
        return day;
    }
}
