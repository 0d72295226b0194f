package vn.xaso.queue.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
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
import vn.xaso.queue.application.QueueReading;
import vn.xaso.queue.application.TicketDesk;
import vn.xaso.queue.domain.QueueLine;
import vn.xaso.queue.domain.Ticket;
import vn.xaso.queue.domain.Way;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// Visitors take a ticket: at the kiosk in the office, or with the phone behind the code on the wall.
@Controller
@RequestMapping("/lay-so/{unit}")
class KioskController {

    private static final String PAGE = "queue/web/kioskPage";

    private final QueueDoor door;
    private final QueueReading reading;
    private final TicketDesk desk;
    private final Pages pages;

    KioskController(QueueDoor door, QueueReading reading, TicketDesk desk, Pages pages) {
        this.door = door;
        this.reading = reading;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    View show(@PathVariable String unit, @RequestParam(defaultValue = "false") boolean kiosk, Texts texts) {
        return pages.show(PAGE, door.at(unit, at -> page(at, unit, kiosk, "", List.of(), texts)));
    }

    @PostMapping
    View take(
            @PathVariable String unit,
            @RequestParam UUID line,
            @RequestParam(defaultValue = "false") boolean kiosk,
            @RequestParam(defaultValue = "false") boolean priority,
            Texts texts) {
        var way = kiosk ? Way.KIOSK : Way.PHONE;
        return given(unit, kiosk, "", texts, at -> desk.take(at.id(), line, way, priority));
    }

    /// Somebody who has booked is there.
    @PostMapping("/den")
    View arrive(
            @PathVariable String unit,
            @RequestParam(defaultValue = "false") boolean kiosk,
            @RequestParam(defaultValue = "") String phone,
            Texts texts) {
        return given(unit, kiosk, phone, texts, at -> desk.arriveByPhone(at.id(), phone.replaceAll("\\D", "")));
    }

    private View given(String unit, boolean kiosk, String phone, Texts texts, Function<Unit, Ticket> take) {
        try {
            var ticket = door.at(unit, take);
            return SeeOther.to("/lay-so/" + unit + "/" + ticket.key() + (kiosk ? "?kiosk=true" : ""));
        } catch (Refusal refusal) {
            var wrong = QueueWords.wrong(refusal, phone.isEmpty() ? "lines" : "phone", texts);
            return pages.show(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    PAGE,
                    door.at(unit, at -> page(at, unit, kiosk, phone, wrong, texts)));
        }
    }

    private KioskPage page(Unit unit, String code, boolean kiosk, String phone, List<FieldMessage> wrong, Texts texts) {
        var queue = reading.now(unit.id());
        var lines = queue.lines().stream()
                .map(line -> {
                    int waiting = queue.waiting(line.id()).size();
                    return new KioskPage.Line(
                            line.id().toString(),
                            line.letter(),
                            QueueWords.name(line, texts),
                            QueueWords.wait(queue, line, waiting, texts),
                            waiting);
                })
                .toList();
        var closed = reading.isOpen(unit.id())
                ? ""
                : texts.of("queue.refusal.closed", texts.minute(reading.nextOpening(unit.id())));
        boolean bookable = queue.lines().stream().mapToInt(QueueLine::perHour).sum() > 0;
        return new KioskPage(unit.fullName(), code, kiosk, closed, bookable, lines, phone, wrong);
    }
}
