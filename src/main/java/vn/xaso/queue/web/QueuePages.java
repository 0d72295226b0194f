package vn.xaso.queue.web;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.directory.Units;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.queue.application.CallDesk;
import vn.xaso.queue.domain.QueueBook.Seat;
import vn.xaso.queue.domain.QueueLine;
import vn.xaso.queue.domain.QueueNow;
import vn.xaso.queue.domain.Ticket;
import vn.xaso.queue.domain.TicketState;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;

/// Makes the page of the queue for the official at a counter.
@Component
class QueuePages {

    private final CallDesk desk;
    private final Units units;
    private final Clock clock;

    QueuePages(CallDesk desk, Units units, Clock clock) {
        this.desk = desk;
        this.units = units;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    QueuePage make(Actor actor, boolean idle, List<FieldMessage> wrong, Texts texts) {
        var queue = desk.now(actor);
        var seat = queue.seats().stream()
                .filter(one -> actor.person().equals(one.official()))
                .findFirst();
        int counter = seat.map(Seat::counter).orElse(0);
        return new QueuePage(
                counter == 0 ? "" : String.valueOf(counter),
                queue.seats().stream()
                        .filter(one -> one.counter() != counter)
                        .map(one -> texts.of("queue.seat", one.counter(), one.name()))
                        .toList(),
                told(
                        queue,
                        queue.open().stream()
                                .filter(ticket -> ticket.state() == TicketState.CALLED
                                        && ticket.counter() != null
                                        && ticket.counter() == counter)
                                .toList(),
                        texts),
                told(queue, queue.waiting(), texts),
                told(queue, desk.absent(actor), texts),
                queue.lines().stream()
                        .map(line ->
                                new Choice(line.id().toString(), line.letter() + " – " + QueueWords.name(line, texts)))
                        .toList(),
                ways(actor, texts),
                idle,
                wrong);
    }

    private List<QueuePage.Line> told(QueueNow queue, List<Ticket> tickets, Texts texts) {
        var names =
                queue.lines().stream().collect(Collectors.toMap(QueueLine::id, line -> QueueWords.name(line, texts)));
        return tickets.stream()
                .map(ticket -> new QueuePage.Line(
                        ticket.id().toString(),
                        ticket.code(),
                        names.getOrDefault(ticket.line(), ""),
                        texts.of(
                                "queue.minutes",
                                Duration.between(ticket.takenAt(), clock.instant())
                                        .toMinutes()),
                        note(ticket, texts)))
                .toList();
    }

    private static String note(Ticket ticket, Texts texts) {
        var notes = new ArrayList<String>();
        if (ticket.priority()) {
            notes.add(texts.of("queue.fact.priority"));
        }
        if (ticket.appointedAt() != null) {
            notes.add(texts.of("queue.note.booked", texts.minute(ticket.appointedAt()), ticket.name()));
        }
        if (ticket.calls() > 1) {
            notes.add(texts.of("queue.note.calls", ticket.calls()));
        }
        return String.join(" · ", notes);
    }

    private List<Link> ways(Actor actor, Texts texts) {
        var code = units.get(actor.unit()).code();
        var ways = new ArrayList<>(List.of(
                new Link("/lay-so/" + code + "?kiosk=true", texts.of("queue.way.kiosk")),
                new Link("/goi-so/" + code, texts.of("queue.way.display")),
                new Link("/hen-gio/" + code, texts.of("queue.way.booking")),
                new Link("/office/queue/poster", texts.of("queue.way.poster")),
                new Link("/office/queue/history", texts.of("queue.history.title"))));
        if (actor.may(Right.MANAGE_CALENDAR)) {
            ways.add(new Link(LineController.HERE, texts.of("queue.line.all")));
        }
        return List.copyOf(ways);
    }
}
