package vn.xaso.office.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;

/// The page with which an official begins the day.
@Controller
class WorkController {

    static final String HERE = "/office";

    private final WorkOfTheDay work;
    private final Clock clock;
    private final Pages pages;

    WorkController(WorkOfTheDay work, Clock clock, Pages pages) {
        this.work = work;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping(HERE)
    View show(Actor actor, Texts texts) {
        var today = LocalDate.now(clock);
        var found = work.of(actor, texts);
        var lead = texts.of(
                "office.work.lead",
                texts.weekday(today.getDayOfWeek()),
                texts.day(today),
                actor.unitName(),
                actor.position());
        var page = new WorkPage(lead, found.counters(), found.panels(), found.groups(), actor.may(Right.RECEIVE_CASES));
        return pages.show("office/web/workPage", page);
    }
}
