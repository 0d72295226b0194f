package vn.xaso.kernel.deadline;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.xaso.kernel.OfficeClock;

/// Counts working time as a child would: looks at every minute. Slow, and without any cleverness to be wrong about.
final class MinuteByMinute {

    private MinuteByMinute() {}

    static Instant due(int minutes, Instant accepted, List<Pause> pauses, WorkingCalendar calendar) {
        var minute = accepted.truncatedTo(ChronoUnit.MINUTES);
        for (int left = minutes; left > 0; minute = minute.plus(1, ChronoUnit.MINUTES)) {
            if (isOpen(minute, calendar) && !isPaused(minute, pauses)) {
                left--;
            }
        }
        return minute;
    }

    static long between(Instant from, Instant to, WorkingCalendar calendar) {
        long minutes = 0;
        for (var minute = from; minute.isBefore(to); minute = minute.plus(1, ChronoUnit.MINUTES)) {
            minutes += isOpen(minute, calendar) ? 1 : 0;
        }
        return minutes;
    }

    private static boolean isOpen(Instant minute, WorkingCalendar calendar) {
        var local = minute.atZone(OfficeClock.ZONE);
        return calendar.sessionsOn(local.toLocalDate()).stream()
                .anyMatch(session -> !local.toLocalTime().isBefore(session.begins())
                        && local.toLocalTime().isBefore(session.ends()));
    }

    private static boolean isPaused(Instant minute, List<Pause> pauses) {
        return pauses.stream()
                .anyMatch(pause -> !minute.isBefore(pause.from()) && pause.to() != null && minute.isBefore(pause.to()));
    }
}
