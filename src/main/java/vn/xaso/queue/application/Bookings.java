package vn.xaso.queue.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.directory.WorkingCalendars;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.deadline.WorkingSession;
import vn.xaso.queue.domain.QueueBook;
import vn.xaso.queue.domain.QueueLine;

/// Which hours of the coming days can still be booked.
@Component
@Transactional(readOnly = true)
public class Bookings {

    /// So many working days ahead.
    public static final int DAYS = 10;

    private final QueueBook book;
    private final WorkingCalendars calendars;
    private final Clock clock;

    Bookings(QueueBook book, WorkingCalendars calendars, Clock clock) {
        this.book = book;
        this.calendars = calendars;
        this.clock = clock;
    }

    /// One hour.
    ///
    /// @param left how many places are left
    public record Hour(Instant begins, LocalTime at, int left) {}

    /// The working days on which one may book, the first of them today where an hour is left.
    public List<LocalDate> days(UnitId unit) {
        var calendar = calendars.of(unit);
        var days = new ArrayList<LocalDate>();
        var day = LocalDate.now(clock);
        if (calendar.isWorking(day)) {
            days.add(day);
        }
        while (days.size() < DAYS) {
            day = calendar.nextWorkingDay(day);
            days.add(day);
        }
        return List.copyOf(days);
    }

    /// The full hours of the sessions that have not begun.
    public List<Hour> hours(UnitId unit, QueueLine line, LocalDate day) {
        var taken = book.bookings(unit, line.id(), day);
        return calendars.of(unit).sessionsOn(day).stream()
                .flatMap(session -> hours(session, day).stream())
                .filter(begins -> begins.isAfter(clock.instant()))
                .map(begins -> hour(begins, line, taken))
                .toList();
    }

    public Optional<Hour> find(UnitId unit, QueueLine line, Instant begins) {
        var day = begins.atZone(OfficeClock.ZONE).toLocalDate();
        return days(unit).contains(day)
                ? hours(unit, line, day).stream()
                        .filter(hour -> hour.begins().equals(begins))
                        .findFirst()
                : Optional.empty();
    }

    private static Hour hour(Instant begins, QueueLine line, Map<Instant, Integer> taken) {
        return new Hour(
                begins,
                LocalDateTime.ofInstant(begins, OfficeClock.ZONE).toLocalTime(),
                Math.max(0, line.perHour() - taken.getOrDefault(begins, 0)));
    }

    private static List<Instant> hours(WorkingSession session, LocalDate day) {
        var hours = new ArrayList<Instant>();
        for (var at = day.atTime(session.begins());
                !at.plusHours(1).isAfter(day.atTime(session.ends()));
                at = at.plusHours(1)) {
            hours.add(at.atZone(OfficeClock.ZONE).toInstant());
        }
        return hours;
    }
}
