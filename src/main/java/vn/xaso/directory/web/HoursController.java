package vn.xaso.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.xaso.directory.application.CalendarDesk;
import vn.xaso.directory.domain.CalendarBook;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.deadline.WeeklySession;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;

/// The weekly hours of the own office.
@Controller
class HoursController {

    private final CalendarDesk desk;
    private final CalendarBook book;
    private final Pages pages;
    private final Clock clock;

    HoursController(CalendarDesk desk, CalendarBook book, Pages pages, Clock clock) {
        this.desk = desk;
        this.book = book;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/office/calendar/hours")
    Object show(Actor actor) {
        actor.require(Right.MANAGE_CALENDAR);
        var own = book.sessionsOf(actor.unit());
        var kept = (own.isEmpty() ? WeeklySession.USUAL_WEEK : own)
                .stream().filter(session -> session.isKeptOn(today())).toList();
        var form = HoursForm.of(today().plusDays(1), kept);
        return pages.show("directory/web/hoursPage", new HoursPage(form, List.of()));
    }

    @PostMapping("/office/calendar/hours")
    Object keep(Actor actor, Texts texts, @RequestParam Map<String, String> typed) {
        actor.require(Right.MANAGE_CALENDAR);
        var form = HoursForm.typed(typed);
        var faults = form.faults(today(), texts);
        if (!faults.isEmpty()) {
            return again(form, faults);
        }
        try {
            desk.keepHours(actor, DayForm.day(form.from()).orElseThrow(), form.week());
        } catch (Refusal refusal) {
            return again(form, List.of(new FieldMessage("begins-1-1", texts.of(refusal.messageKey()))));
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", "/office/calendar")
                .build();
    }

    private Object again(HoursForm form, List<FieldMessage> faults) {
        return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, "directory/web/hoursPage", new HoursPage(form, faults));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeClock.ZONE);
    }
}
