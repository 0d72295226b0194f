package vn.xaso.office.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import vn.xaso.cases.CaseWork;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;

/// The page with which an official begins the day.
@Controller
class WorkController {

    static final String HERE = "/office";

    private final CaseWork cases;
    private final Clock clock;
    private final Pages pages;

    WorkController(CaseWork cases, Clock clock, Pages pages) {
        this.cases = cases;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping(HERE)
    View show(Actor actor, Texts texts) {
        var today = LocalDate.now(clock);
        var work = cases.today(actor, texts);
        var lead = texts.of(
                "office.work.lead",
                texts.weekday(today.getDayOfWeek()),
                texts.day(today),
                actor.unitName(),
                actor.position());
        var page = new WorkPage(lead, work.counters(), work.groups(), actor.may(Right.RECEIVE_CASES));
        return pages.show("office/web/workPage", page);
    }
}
