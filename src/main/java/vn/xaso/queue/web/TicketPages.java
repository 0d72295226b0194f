package vn.xaso.queue.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.directory.Unit;
import vn.xaso.queue.application.QueueReading;
import vn.xaso.queue.application.TicketDesk;
import vn.xaso.queue.domain.QueueLine;
import vn.xaso.queue.domain.QueueNow;
import vn.xaso.queue.domain.Ticket;
import vn.xaso.queue.domain.TicketState;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.PublicAddress;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.QrCode;

/// Makes the page of a ticket.
@Component
class TicketPages {

    private final QueueReading reading;
    private final TicketDesk desk;
    private final PublicAddress address;
    private final Clock clock;

    TicketPages(QueueReading reading, TicketDesk desk, PublicAddress address, Clock clock) {
        this.reading = reading;
        this.desk = desk;
        this.address = address;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    TicketPage make(Unit unit, String code, String key, boolean kiosk, List<FieldMessage> wrong, Texts texts) {
        var ticket = desk.get(unit.id(), key);
        var queue = reading.now(unit.id());
        var line = queue.lines().stream()
                .filter(one -> one.id().equals(ticket.line()))
                .findFirst();
        var here = "/lay-so/" + code + "/" + key;
        var there = address.of(here);
        return new TicketPage(
                unit.fullName(),
                here,
                "/lay-so/" + code + (kiosk ? "?kiosk=true" : ""),
                ticket.code(),
                line.map(one -> QueueWords.name(one, texts)).orElse(""),
                QueueWords.tag(ticket, texts),
                line.map(one -> turn(queue, one, ticket, texts)).orElse(""),
                ticket.state() == TicketState.CALLED ? String.valueOf(ticket.counter()) : "",
                facts(ticket, texts),
                kiosk,
                kiosk ? QrCode.svgPath(there) : "",
                kiosk ? QrCode.size(there) : 0,
                ticket.mayArrive(clock.instant()),
                ticket.state() == TicketState.BOOKED || ticket.isWaiting(),
                TicketState.OPEN.contains(ticket.state()),
                wrong);
    }

    private static String turn(QueueNow queue, QueueLine line, Ticket ticket, Texts texts) {
        return switch (ticket.state()) {
            case WAITING -> {
                int ahead = queue.ahead(ticket);
                yield ahead == 0
                        ? texts.of("queue.ahead.none")
                        : texts.of("queue.ahead.some", ahead) + " " + QueueWords.wait(queue, line, ahead, texts);
            }
            case CALLED -> texts.of("queue.turn.now", String.valueOf(ticket.counter()));
            case BOOKED -> texts.of("queue.turn.booked");
            case ABSENT -> texts.of("queue.turn.absent");
            case DONE -> texts.of("queue.turn.done");
            case CANCELLED -> texts.of("queue.turn.cancelled");
        };
    }

    private static List<Fact> facts(Ticket ticket, Texts texts) {
        var facts = new ArrayList<Fact>();
        var appointed = ticket.appointedAt();
        if (appointed != null) {
            facts.add(new Fact(texts.of("queue.fact.appointed"), texts.minute(appointed)));
        }
        if (!ticket.code().isEmpty()) {
            facts.add(new Fact(texts.of("queue.fact.taken"), texts.minute(ticket.takenAt())));
        }
        if (ticket.priority()) {
            facts.add(new Fact(texts.of("queue.fact.priority"), texts.of("queue.priority.yes")));
        }
        return List.copyOf(facts);
    }
}
