package vn.xaso.kernel.deadline;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/// How long an office worked on a case: the minutes in which it was open, without those of the pauses. Counted by the
/// same calendar and the same pauses as the due date.
public final class WorkedTime {

    private WorkedTime() {}

    /// @param endedAt a pause that is open then ends with the case
    /// @return whole minutes; 0 where the office never opened in between
    public static long minutes(Instant acceptedAt, Instant endedAt, List<Pause> pauses, WorkingCalendar calendar) {
        var start = calendar.nextOpen(Minutes.local(acceptedAt));
        var end = Minutes.local(endedAt);
        long minutes = calendar.minutesBetween(start, end);
        for (var pause : Standstill.of(pauses, start)) {
            minutes -= calendar.minutesBetween(earlier(pause.from(), end), until(pause, end));
        }
        return minutes;
    }

    private static LocalDateTime until(Standstill pause, LocalDateTime end) {
        return pause.to() == null ? end : earlier(pause.to(), end);
    }

    private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? one : other;
    }
}
