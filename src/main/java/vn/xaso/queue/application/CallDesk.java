package vn.xaso.queue.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.queue.domain.CallOrder;
import vn.xaso.queue.domain.QueueBook;
import vn.xaso.queue.domain.QueueBook.Seat;
import vn.xaso.queue.domain.QueueNow;
import vn.xaso.queue.domain.Ticket;
import vn.xaso.queue.domain.TicketState;
import vn.xaso.queue.domain.Way;

/// Officials sit down at a counter and call one visitor after the other.
@Service
@Transactional
public class CallDesk {

    public static final int LAST_COUNTER = 99;

    private final QueueBook book;
    private final QueueReading reading;
    private final TicketDesk tickets;
    private final AuditTrail audit;
    private final Clock clock;

    CallDesk(QueueBook book, QueueReading reading, TicketDesk tickets, AuditTrail audit, Clock clock) {
        this.book = book;
        this.reading = reading;
        this.tickets = tickets;
        this.audit = audit;
        this.clock = clock;
    }

    /// Whoever receives cases or hands over results works at a counter.
    public static boolean may(Actor actor) {
        return actor.may(Right.RECEIVE_CASES) || actor.may(Right.RETURN_RESULTS);
    }

    private static void require(Actor actor) {
        if (!may(actor)) {
            throw new Absent("right to call visitors");
        }
    }

    @Transactional(readOnly = true)
    public QueueNow now(Actor actor) {
        require(actor);
        return reading.now(actor.unit());
    }

    @Transactional(readOnly = true)
    public List<Ticket> absent(Actor actor) {
        require(actor);
        return book.absent(actor.unit(), LocalDate.now(clock));
    }

    /// Whoever sat there before is up.
    public void sit(Actor actor, int counter) {
        require(actor);
        if (counter < 1 || counter > LAST_COUNTER) {
            throw new Refusal("queue.refusal.counter", LAST_COUNTER);
        }
        book.hold(actor.unit());
        book.sit(actor.unit(), new Seat(counter, actor.person(), actor.name(), now()));
        audit.record(actor, actor.unit(), "queue.sit", String.valueOf(counter), "");
    }

    public void leave(Actor actor) {
        require(actor);
        book.leave(actor.unit(), actor.person());
        audit.record(actor, actor.unit(), "queue.leave", actor.person().toString(), "");
    }

    /// Who is at the counter has been served; the next one is called.
    ///
    /// @return empty where nobody waits for this counter
    public Optional<Ticket> callNext(Actor actor) {
        require(actor);
        book.hold(actor.unit());
        var queue = reading.now(actor.unit());
        int counter = seat(actor, queue).counter();
        queue.open().stream()
                .filter(ticket -> isAt(ticket, counter))
                .forEach(ticket -> book.save(actor.unit(), ticket.done(now()), actor.person()));
        var waiting = queue.open().stream()
                .filter(Ticket::isWaiting)
                .filter(ticket -> queue.lines().stream()
                        .anyMatch(line -> line.id().equals(ticket.line()) && line.isServedAt(counter)))
                .toList();
        var next = CallOrder.next(waiting, queue.rowOfPriority(), clock.instant());
        next.ifPresent(ticket -> call(actor, ticket, counter));
        return next;
    }

    /// Calls the same visitor once more.
    public void callAgain(Actor actor, UUID id) {
        var ticket = mine(actor, id);
        call(actor, ticket, seat(actor, reading.now(actor.unit())).counter());
    }

    private void call(Actor actor, Ticket ticket, int counter) {
        book.save(actor.unit(), ticket.called(counter, now()), actor.person());
        audit.record(actor, actor.unit(), "queue.call", ticket.code(), String.valueOf(counter));
    }

    public void done(Actor actor, UUID id) {
        book.save(actor.unit(), mine(actor, id).done(now()), actor.person());
    }

    public void absent(Actor actor, UUID id) {
        var ticket = mine(actor, id);
        book.save(actor.unit(), ticket.absent(now()), actor.person());
        audit.record(actor, actor.unit(), "queue.absent", ticket.code(), "");
    }

    /// On to another line, first in it by the time already waited.
    public void pass(Actor actor, UUID id, UUID line) {
        var ticket = mine(actor, id);
        var to = reading.line(actor.unit(), line);
        book.save(actor.unit(), ticket.passedTo(to.id()), actor.person());
        audit.record(actor, actor.unit(), "queue.pass", ticket.code(), to.letter());
    }

    /// Somebody who was not there has come.
    public void back(Actor actor, UUID id) {
        require(actor);
        book.hold(actor.unit());
        var ticket = get(actor, id);
        if (!ticket.day().equals(LocalDate.now(clock))) {
            throw new Refusal("queue.refusal.notNow");
        }
        book.save(actor.unit(), ticket.back(now()), null);
    }

    /// Takes a ticket for somebody who cannot.
    public Ticket takeFor(Actor actor, UUID line, boolean priority) {
        require(actor);
        book.hold(actor.unit());
        var by = new Seat(0, actor.person(), actor.name(), now());
        return tickets.taken(actor.unit(), reading.line(actor.unit(), line), Way.DESK, priority, by);
    }

    /// A visitor at the counter of the official.
    private Ticket mine(Actor actor, UUID id) {
        require(actor);
        book.hold(actor.unit());
        var ticket = get(actor, id);
        var counter = seat(actor, reading.now(actor.unit())).counter();
        if (!isAt(ticket, counter)) {
            throw new Refusal("queue.refusal.notNow");
        }
        return ticket;
    }

    private Ticket get(Actor actor, UUID id) {
        return book.find(actor.unit(), id).orElseThrow(() -> new Absent("ticket " + id));
    }

    private static boolean isAt(Ticket ticket, int counter) {
        return ticket.state() == TicketState.CALLED && ticket.counter() != null && ticket.counter() == counter;
    }

    private static Seat seat(Actor actor, QueueNow queue) {
        return queue.seats().stream()
                .filter(seat -> actor.person().equals(seat.official()))
                .findFirst()
                .orElseThrow(() -> new Refusal("queue.refusal.noSeat"));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
