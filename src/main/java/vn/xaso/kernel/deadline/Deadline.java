package vn.xaso.kernel.deadline;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When the office owes the answer to a case, and why then.
///
/// One pure function of the time limit, the time of acceptance, the pauses and the working calendar:
/// - Who comes outside the working sessions counts as coming at the begin of the next one.
/// - Hours, and working days in HOUR_EXACT, are working minutes; a day has the minutes of a full day of the office.
///   The minutes of a pause do not count: when the case goes on, so does the working time that was left.
/// - Same day, dates and calendar days end when the office closes. A pause moves that day by the working days that
///   passed in it: those after the day of the pause, up to and with the day of going on. So as many working days
///   are left after the pause as before it, and a pause that ends on the day it began moves nothing. The begin and the
///   end of a pause outside the working sessions count as the begin of the next one.
/// - A pause that begins when the answer is due, or later, forgives nothing.
///
/// Law: BLDS 2015 art. 147, art. 148 (from memory of the law: the lengths, modes, cut-offs and calendars are data)
///
/// @param originalDueAt when it would be due without any pause: what the receipt promises
/// @param dueAt when it is due now, or null for one reason only: the clock stands still, and the day depends on when it
///     goes on
public record Deadline(Instant originalDueAt, @Nullable Instant dueAt, List<ExplanationLine> explanation) {

    public static Deadline of(TimeLimit limit, Instant acceptedAt, WorkingCalendar calendar) {
        return of(limit, acceptedAt, List.of(), calendar);
    }

    public static Deadline of(TimeLimit limit, Instant acceptedAt, List<Pause> pauses, WorkingCalendar calendar) {
        var accepted = Minutes.local(acceptedAt);
        var start = calendar.nextOpen(accepted);
        var explanation = new Explanation(calendar);
        explanation.time(ExplanationKind.ACCEPTED, accepted);
        if (!start.equals(accepted)) {
            explainStart(accepted, start, calendar, explanation);
        }
        var standstills = Standstill.of(pauses, start);
        var due = due(limit, start, standstills, calendar, explanation);
        if (due != null) {
            explanation.time(ExplanationKind.DUE, due);
        }
        var original = standstills.isEmpty() ? due : due(limit, start, List.of(), calendar, new Explanation(calendar));
        if (original == null) {
            throw new IllegalStateException("Without a pause every limit ends");
        }
        return new Deadline(Minutes.instant(original), due == null ? null : Minutes.instant(due), explanation.lines());
    }

    public boolean standsStill() {
        return dueAt == null;
    }

    private static void explainStart(
            LocalDateTime accepted, LocalDateTime start, WorkingCalendar calendar, Explanation explanation) {
        if (!calendar.isWorking(accepted.toLocalDate())) {
            explanation.skipped(accepted.toLocalDate());
        }
        explanation.skipped(accepted.toLocalDate(), start.toLocalDate());
        explanation.time(ExplanationKind.STARTS_LATER, start);
    }

    private static @Nullable LocalDateTime due(
            TimeLimit limit,
            LocalDateTime start,
            List<Standstill> pauses,
            WorkingCalendar calendar,
            Explanation explanation) {
        if (limit.mode() == DayMode.DATE) {
            return new DateCount(calendar, pauses, explanation).due(start, limit);
        }
        int fullDay = calendar.fullDayMinutes(start.toLocalDate());
        if (limit.extraDays() > 0) {
            explanation.days(ExplanationKind.EXTENDED, start.toLocalDate(), start.toLocalDate(), limit.extraDays());
        }
        int minutes = limit.unit() == LimitUnit.WORKING_HOUR ? limit.amount() * 60 : limit.amount() * fullDay;
        return new ExactCount(calendar, pauses, explanation).due(start, minutes + limit.extraDays() * fullDay);
    }
}
