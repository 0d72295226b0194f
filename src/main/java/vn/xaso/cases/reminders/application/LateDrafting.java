package vn.xaso.cases.reminders.application;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.reminders.domain.LateDraft;
import vn.xaso.cases.reminders.domain.LateDraft.Cause;
import vn.xaso.cases.reminders.domain.Reminders;
import vn.xaso.cases.reminders.domain.StepTime;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.deadline.Deadline;
import vn.xaso.kernel.deadline.TimeLimit;
import vn.xaso.kernel.deadline.WorkingCalendar;
import vn.xaso.procedures.ProcedureVersion.InternalStep;
import vn.xaso.procedures.Procedures;

/// Drafts a letter of apology for a case that is due today and not done, or that cannot be done in time any more, with
/// the day on which it can.
///
/// Law: TT 03/2025/TT-VPCP, annex I, form 04
@Component
class LateDrafting {

    private static final int A_ROUND = 500;
    private static final int MINUTES_OF_AN_HOUR = 60;
    private static final int HOURS_OF_A_DAY = 8;
    /// So far ahead the steps that are left are held against the time that is left.
    private static final Duration AHEAD = Duration.ofDays(7);

    private final Reminders reminders;
    private final CaseFiles cases;
    private final Procedures procedures;

    LateDrafting(Reminders reminders, CaseFiles cases, Procedures procedures) {
        this.reminders = reminders;
        this.cases = cases;
        this.procedures = procedures;
    }

    void draft(UnitId unit, Instant now, Instant endOfDay, WorkingCalendar calendar) {
        for (UUID id : reminders.withoutDraft(unit, now.plus(AHEAD), A_ROUND)) {
            draft(cases.get(unit, id), now, endOfDay, calendar).ifPresent(draft -> reminders.draft(unit, draft, now));
        }
    }

    static int hoursAfter(CaseFile file, List<InternalStep> steps) {
        var hours = steps.stream().collect(Collectors.toMap(InternalStep::act, InternalStep::hours, Integer::sum));
        return StepTime.hoursAfter(file.state(), hours);
    }

    private Optional<LateDraft> draft(CaseFile file, Instant now, Instant endOfDay, WorkingCalendar calendar) {
        var due = file.times().dueAt();
        if (due == null) {
            return Optional.empty();
        }
        int hours = hoursAfter(file, procedures.version(file.procedureVersion()).internalSteps());
        boolean tooShort =
                due.isAfter(now) && calendar.workingMinutesBetween(now, due) < (long) hours * MINUTES_OF_AN_HOUR;
        if (!due.isBefore(endOfDay) && !tooShort) {
            return Optional.empty();
        }
        var cause = due.isBefore(endOfDay) ? Cause.DUE : Cause.STEPS;
        var from = due.isAfter(now) ? due : now;
        return Optional.of(new LateDraft(file.id(), due, cause, newDay(from, hours, calendar), "", null, ""));
    }

    /// A working day for the step at hand, and the hours of the steps after it.
    private static LocalDate newDay(Instant from, int hours, WorkingCalendar calendar) {
        var deadline = Deadline.of(TimeLimit.workingHours(hours + HOURS_OF_A_DAY), from, List.of(), calendar);
        return LocalDate.ofInstant(java.util.Objects.requireNonNull(deadline.dueAt()), OfficeClock.ZONE);
    }
}
