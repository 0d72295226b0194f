package vn.xaso.queue.web;

import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.directory.Unit;
import vn.xaso.kernel.Refusal;
import vn.xaso.queue.application.TicketDesk;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// A ticket on the phone of whoever holds it: how many come before, where one is called to.
@Controller
@RequestMapping("/lay-so/{unit}/{key}")
class TicketController {

    private static final String PAGE = "queue/web/ticketPage";

    private final QueueDoor door;
    private final TicketPages tickets;
    private final TicketDesk desk;
    private final Pages pages;

    TicketController(QueueDoor door, TicketPages tickets, TicketDesk desk, Pages pages) {
        this.door = door;
        this.tickets = tickets;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    View show(
            @PathVariable String unit,
            @PathVariable String key,
            @RequestParam(defaultValue = "false") boolean kiosk,
            Texts texts) {
        return pages.show(PAGE, door.at(unit, at -> tickets.make(at, unit, key, kiosk, List.of(), texts)));
    }

    @PostMapping("/huy")
    View cancel(@PathVariable String unit, @PathVariable String key, Texts texts) {
        return act(unit, key, texts, (at, given) -> desk.cancel(at.id(), given));
    }

    @PostMapping("/den")
    View arrive(@PathVariable String unit, @PathVariable String key, Texts texts) {
        return act(unit, key, texts, (at, given) -> desk.arrive(at.id(), given));
    }

    private View act(String unit, String key, Texts texts, BiConsumer<Unit, String> work) {
        try {
            door.at(unit, at -> {
                work.accept(at, key);
                return at;
            });
            return SeeOther.to("/lay-so/" + unit + "/" + key);
        } catch (Refusal refusal) {
            var wrong = QueueWords.wrong(refusal, "ticket", texts);
            var page = door.at(unit, at -> tickets.make(at, unit, key, false, wrong, texts));
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, page);
        }
    }
}
