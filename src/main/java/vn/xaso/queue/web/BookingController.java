package vn.xaso.queue.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// Citizens book an hour at the counter.
@Controller
@RequestMapping("/hen-gio/{unit}")
class BookingController {

    private static final String PAGE = "queue/web/bookingPage";

    private final QueueDoor door;
    private final BookingPages bookings;
    private final Pages pages;

    BookingController(QueueDoor door, BookingPages bookings, Pages pages) {
        this.door = door;
        this.bookings = bookings;
        this.pages = pages;
    }

    @GetMapping
    View show(@PathVariable String unit, @RequestParam Map<String, String> asked, Texts texts) {
        return pages.show(PAGE, door.at(unit, at -> bookings.make(at, unit, asked, java.util.List.of(), texts)));
    }

    @PostMapping
    View book(@PathVariable String unit, @RequestParam Map<String, String> sent, Texts texts) {
        try {
            var ticket = door.at(unit, at -> bookings.book(at, sent));
            return SeeOther.to("/lay-so/" + unit + "/" + ticket.key());
        } catch (Refusal refusal) {
            var wrong = QueueWords.wrong(refusal, "hour", texts);
            return pages.show(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    PAGE,
                    door.at(unit, at -> bookings.make(at, unit, sent, wrong, texts)));
        }
    }
}
