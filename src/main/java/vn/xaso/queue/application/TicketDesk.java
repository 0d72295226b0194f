package vn.xaso.queue.application;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitId;
import vn.xaso.queue.domain.QueueBook;
import vn.xaso.queue.domain.QueueBook.Seat;
import vn.xaso.queue.domain.QueueLine;
import vn.xaso.queue.domain.Ticket;
import vn.xaso.queue.domain.TicketState;
import vn.xaso.queue.domain.Way;

/// Visitors take a ticket, come to a booked time, give a ticket back. Nobody signs in; the scope of the unit must be
/// open.
@Service
@Transactional
public class TicketDesk {

    /// More in one minute is no crowd but a prank.
    static final int MOST_A_MINUTE = 20;

    private static final int KEPT_NAMES = 30;
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int KEY = 12;

    private final QueueBook book;
    private final QueueReading reading;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    TicketDesk(QueueBook book, QueueReading reading, Clock clock) {
        this.book = book;
        this.reading = reading;
        this.clock = clock;
    }

    /// @throws Refusal outside the hours of the office, and where far too many are taken at once
    public Ticket take(UnitId unit, UUID line, Way way, boolean priority) {
        if (!reading.isOpen(unit)) {
            throw new Refusal("queue.refusal.notOpen");
        }
        book.hold(unit);
        if (book.takenSince(unit, now().minus(Duration.ofMinutes(1))) >= MOST_A_MINUTE) {
            throw new Refusal("queue.refusal.crowd");
        }
        return taken(unit, reading.line(unit, line), way, priority, Seat.none(now()));
    }

    Ticket taken(UnitId unit, QueueLine line, Way way, boolean priority, Seat by) {
        var day = LocalDate.now(clock);
        var ticket = new Ticket(
                Ids.next(),
                line.id(),
                day,
                code(line, book.nextNumber(unit, line.id(), day)),
                key(),
                way,
                priority,
                TicketState.WAITING,
                now(),
                null,
                null,
                0,
                null,
                null,
                "",
                "");
        book.add(unit, ticket, by);
        return ticket;
    }

    /// Keeps a place in one hour.
    public Ticket book(UnitId unit, UUID lineId, Instant hour, String name, String phone) {
        book.hold(unit);
        var line = reading.line(unit, lineId);
        var day = hour.atZone(OfficeClock.ZONE).toLocalDate();
        if (book.bookings(unit, lineId, day).getOrDefault(hour, 0) >= line.perHour()) {
            throw new Refusal("queue.refusal.full");
        }
        book.forgetNames(unit, LocalDate.now(clock).minusDays(KEPT_NAMES));
        var ticket = new Ticket(
                Ids.next(),
                lineId,
                day,
                "",
                key(),
                Way.APPOINTMENT,
                false,
                TicketState.BOOKED,
                now(),
                hour,
                null,
                0,
                null,
                null,
                name,
                phone);
        book.add(unit, ticket, Seat.none(now()));
        return ticket;
    }

    @Transactional(readOnly = true)
    public Ticket get(UnitId unit, String key) {
        return book.findByKey(unit, key).orElseThrow(() -> new Absent("ticket"));
    }

    /// The booked visitor is there and has a number from now on.
    public Ticket arrive(UnitId unit, String key) {
        book.hold(unit);
        return arrived(unit, get(unit, key));
    }

    /// The same at the kiosk, where one types the phone number of the booking.
    public Ticket arriveByPhone(UnitId unit, String phone) {
        book.hold(unit);
        var booked = book.booked(unit, LocalDate.now(clock), phone);
        if (booked.isEmpty()) {
            throw new Refusal("queue.refusal.noBooking");
        }
        var nearest = booked.stream()
                .filter(ticket -> ticket.mayArrive(clock.instant()))
                .findFirst()
                .orElse(booked.getFirst());
        return arrived(unit, nearest);
    }

    private Ticket arrived(UnitId unit, Ticket ticket) {
        var line = reading.line(unit, ticket.line());
        if (!ticket.mayArrive(clock.instant())) {
            throw new Refusal("queue.refusal.notYourTime");
        }
        var there = ticket.arrived(code(line, book.nextNumber(unit, line.id(), ticket.day())), now());
        book.save(unit, there, null);
        return there;
    }

    public void cancel(UnitId unit, String key) {
        book.hold(unit);
        book.save(unit, get(unit, key).cancelled(now()), null);
    }

    private static String code(QueueLine line, int number) {
        return "%s%03d".formatted(line.letter(), number);
    }

    private String key() {
        var key = new StringBuilder();
        random.ints(KEY, 0, SIGNS.length()).forEach(place -> key.append(SIGNS.charAt(place)));
        return key.toString();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
