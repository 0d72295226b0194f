package vn.xaso.kernel.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Counts whole days; the answer is due when the office closes on the last one.
final class DateCount {

    private final WorkingCalendar calendar;
    private final List<Standstill> pauses;
    private final Explanation explanation;

    DateCount(WorkingCalendar calendar, List<Standstill> pauses, Explanation explanation) {
        this.calendar = calendar;
        this.pauses = pauses;
        this.explanation = explanation;
    }

    /// When the office closes on the last day, or null where the clock stands still before.
    @Nullable
    LocalDateTime due(LocalDateTime start, TimeLimit limit) {
        return moveByPauses(
                switch (limit.unit()) {
                    case SAME_DAY -> workingDays(sameDay(start, limit), extraDays(limit, start.toLocalDate()));
                    case CALENDAR_DAY -> calendarDays(start.toLocalDate(), limit);
                    case WORKING_DAY, WORKING_HOUR -> workingDates(start.toLocalDate(), limit);
                });
    }

    /// Practice of the registry offices (certified copies): what comes at the cut-off or later is returned on the
    /// next working day. The cut-off is data of the procedure.
    private LocalDate sameDay(LocalDateTime start, TimeLimit limit) {
        var day = start.toLocalDate();
        if (start.toLocalTime().isBefore(limit.cutOff())) {
            explanation.countedDay(day);
            return day;
        }
        var next = calendar.nextWorkingDay(day);
        explanation.cutOff(day.atTime(limit.cutOff()), next);
        explanation.skipped(day, next);
        explanation.countedDay(next);
        return next;
    }

    /// Law: BLDS 2015 art. 147 cl. 2 (the day of the event does not count)
    private LocalDate workingDates(LocalDate start, TimeLimit limit) {
        explanation.days(ExplanationKind.START_DAY_NOT_COUNTED, start, start, 0);
        return workingDays(start, limit.amount() + extraDays(limit, start));
    }

    /// Law: BLDS 2015 art. 147 cl. 2, art. 148 cl. 5 (a last day without work moves to the next working day)
    private LocalDate calendarDays(LocalDate start, TimeLimit limit) {
        explanation.days(ExplanationKind.START_DAY_NOT_COUNTED, start, start, 0);
        int days = limit.amount() + extraDays(limit, start);
        var last = start.plusDays(days);
        explanation.days(ExplanationKind.CALENDAR_DAYS, start.plusDays(1), last, days);
        if (calendar.isWorking(last)) {
            return last;
        }
        var next = calendar.nextWorkingDay(last);
        explanation.skipped(last.minusDays(1), next);
        return next;
    }

    private int extraDays(TimeLimit limit, LocalDate start) {
        if (limit.extraDays() > 0) {
            explanation.days(ExplanationKind.EXTENDED, start, start, limit.extraDays());
        }
        return limit.extraDays();
    }

    private LocalDate workingDays(LocalDate after, int days) {
        var day = after;
        for (int i = 0; i < days; i++) {
            var next = calendar.nextWorkingDay(day);
            explanation.skipped(day, next);
            explanation.countedDay(next);
            day = next;
        }
        return day;
    }

    private @Nullable LocalDateTime moveByPauses(LocalDate last) {
        var due = last.atTime(calendar.closingTime(last));
        for (var pause : pauses) {
            if (!pause.from().isBefore(due)) {
                return due;
            }
            explanation.paused(pause.from(), pause.to(), pause.kind());
            if (pause.to() == null) {
                return null;
            }
            var paused = calendar.nextOpen(pause.from()).toLocalDate();
            var resumed = calendar.nextOpen(pause.to()).toLocalDate();
            due = later(due.toLocalDate(), calendar.workingDaysBetween(paused, resumed));
        }
        return due;
    }

    private LocalDateTime later(LocalDate due, int workingDays) {
        var day = due;
        for (int i = 0; i < workingDays; i++) {
            day = calendar.nextWorkingDay(day);
        }
        explanation.days(ExplanationKind.MOVED_BY_PAUSE, due, day, workingDays);
        return day.atTime(calendar.closingTime(day));
    }
}
