package vn.xaso.queue.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.directory.WorkingCalendars;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitId;
import vn.xaso.queue.domain.QueueBook;
import vn.xaso.queue.domain.QueueLine;
import vn.xaso.queue.domain.QueueNow;

/// The queue as it is now, for all pages. The scope of the unit must be open.
@Component
@Transactional(readOnly = true)
public class QueueReading {

    /// From so many served visitors one learns how long one takes.
    private static final int LAST = 60;

    /// So early before the office opens the first tickets are given.
    private static final int MINUTES_BEFORE = 30;

    private final QueueBook book;
    private final WorkingCalendars calendars;
    private final Clock clock;

    QueueReading(QueueBook book, WorkingCalendars calendars, Clock clock) {
        this.book = book;
        this.calendars = calendars;
        this.clock = clock;
    }

    public QueueNow now(UnitId unit) {
        var day = LocalDate.now(clock);
        return new QueueNow(
                lines(unit), book.open(unit, day), book.calledLast(unit, day, LAST), book.seats(unit), clock.instant());
    }

    /// Those for which tickets are given.
    public List<QueueLine> lines(UnitId unit) {
        return book.lines(unit).stream().filter(line -> !line.ended()).toList();
    }

    public QueueLine line(UnitId unit, UUID id) {
        return lines(unit).stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Absent("line " + id));
    }

    /// Whether tickets are given now: from half an hour before a session until its end.
    public boolean isOpen(UnitId unit) {
        var now = LocalDateTime.ofInstant(clock.instant(), OfficeClock.ZONE);
        return calendars.of(unit).sessionsOn(now.toLocalDate()).stream()
                .anyMatch(
                        session -> !now.toLocalTime().isBefore(session.begins().minusMinutes(MINUTES_BEFORE))
                                && now.toLocalTime().isBefore(session.ends()));
    }

    public Instant nextOpening(UnitId unit) {
        return calendars
                .of(unit)
                .nextOpen(LocalDateTime.ofInstant(clock.instant(), OfficeClock.ZONE))
                .atZone(OfficeClock.ZONE)
                .toInstant();
    }
}
