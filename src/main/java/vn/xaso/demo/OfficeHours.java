package vn.xaso.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.deadline.WorkingCalendar;
import vn.xaso.kernel.deadline.WorkingSession;

/// Counts on in working minutes, so that nothing in the demonstration happens at night.
record OfficeHours(WorkingCalendar calendar) {

    private static final int LONGEST_HOLIDAY = 30;

    /// @param minutes working minutes after that time
    Instant after(Instant time, long minutes) {
        var at = calendar.nextOpen(local(time));
        long left = minutes;
        while (true) {
            for (var session : calendar.sessionsOn(at.toLocalDate())) {
                var ends = at.toLocalDate().atTime(session.ends());
                var begins = later(at, at.toLocalDate().atTime(session.begins()));
                long open = Duration.between(begins, ends).toMinutes();
                if (open > left) {
                    return instant(begins.plusMinutes(left));
                }
                left -= Math.max(0, open);
            }
            at = calendar.nextWorkingDay(at.toLocalDate()).atStartOfDay();
        }
    }

    /// @param minutes working minutes before that time
    Instant before(Instant time, long minutes) {
        var at = local(time);
        long left = minutes;
        while (true) {
            for (var session : sessionsOn(at.toLocalDate()).reversed()) {
                var begins = at.toLocalDate().atTime(session.begins());
                var ends = earlier(at, at.toLocalDate().atTime(session.ends()));
                long open = Duration.between(begins, ends).toMinutes();
                if (open > left) {
                    return instant(ends.minusMinutes(left + 1));
                }
                left -= Math.max(0, open);
            }
            at = workingDayBefore(at.toLocalDate()).atTime(LocalTime.MAX);
        }
    }

    LocalDate workingDayBefore(LocalDate day) {
        for (int i = 1; i <= LONGEST_HOLIDAY; i++) {
            if (calendar.isWorking(day.minusDays(i))) {
                return day.minusDays(i);
            }
        }
        throw new IllegalStateException("No working day before " + day);
    }

    List<LocalDate> workingDays(LocalDate from, LocalDate until) {
        return from.datesUntil(until.plusDays(1)).filter(calendar::isWorking).toList();
    }

    /// @param minutes after the office opened
    Instant on(LocalDate day, long minutes) {
        return after(instant(day.atStartOfDay()), minutes);
    }

    static Instant instant(LocalDateTime time) {
        return time.atZone(OfficeClock.ZONE).toInstant();
    }

    private List<WorkingSession> sessionsOn(LocalDate day) {
        return calendar.sessionsOn(day);
    }

    private static LocalDateTime local(Instant time) {
        return LocalDateTime.ofInstant(time, OfficeClock.ZONE).withSecond(0).withNano(0);
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? other : one;
    }

    private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? one : other;
    }
}
