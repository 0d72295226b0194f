package vn.xaso.queue.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import vn.xaso.directory.Unit;
import vn.xaso.queue.application.QueueReading;
import vn.xaso.queue.domain.Ticket;
import vn.xaso.queue.domain.TicketState;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;

/// The screen in the waiting room: which number is called to which counter, said aloud.
@Controller
class DisplayController {

    private static final int SHOWN = 6;

    private final QueueDoor door;
    private final QueueReading reading;
    private final Pages pages;

    DisplayController(QueueDoor door, QueueReading reading, Pages pages) {
        this.door = door;
        this.reading = reading;
        this.pages = pages;
    }

    @GetMapping("/goi-so/{unit}")
    View show(@PathVariable String unit, Texts texts) {
        return pages.show("queue/web/displayPage", door.at(unit, at -> page(at, unit, texts)));
    }

    private DisplayPage page(Unit unit, String code, Texts texts) {
        var queue = reading.now(unit.id());
        var called = queue.last().stream()
                .filter(ticket -> ticket.state() != TicketState.ABSENT)
                .limit(SHOWN)
                .toList();
        var lines = queue.lines().stream()
                .map(line -> {
                    int waiting = queue.waiting(line.id()).size();
                    return new DisplayPage.Line(
                            line.letter(),
                            QueueWords.name(line, texts),
                            waiting,
                            QueueWords.wait(queue, line, waiting, texts));
                })
                .toList();
        return new DisplayPage(
                unit.fullName(),
                "/goi-so/" + code,
                called.stream().map(DisplayController::called).toList(),
                lines,
                call(called, texts),
                called.isEmpty()
                        ? ""
                        : called.getFirst().code() + called.getFirst().calls());
    }

    private static DisplayPage.Called called(Ticket ticket) {
        return new DisplayPage.Called(
                ticket.code(), String.valueOf(ticket.counter()), ticket.state() == TicketState.CALLED);
    }

    private static String call(List<Ticket> called, Texts texts) {
        return called.isEmpty() ? "" : QueueWords.said(called.getFirst(), texts);
    }
}
