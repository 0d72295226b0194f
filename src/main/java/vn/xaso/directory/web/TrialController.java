package vn.xaso.directory.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.xaso.directory.WorkingCalendars;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.deadline.Deadline;
import vn.xaso.ui.DeadlineExplanation;
import vn.xaso.ui.DeadlineWords;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;

/// Lets an official see which due date a time limit gives, and why.
@Controller
class TrialController {

    private final WorkingCalendars calendars;
    private final Pages pages;
    private final Clock clock;

    TrialController(WorkingCalendars calendars, Pages pages, Clock clock) {
        this.calendars = calendars;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/office/calendar/trial")
    Object show(Actor actor, Texts texts, @RequestParam Map<String, String> typed) {
        if (!typed.containsKey("unit")) {
            var form = TrialForm.startingAt(LocalDateTime.ofInstant(clock.instant(), OfficeClock.ZONE));
            return page(HttpStatus.OK, new TrialPage(TrialForm.units(texts), form, List.of(), "", null));
        }
        var form = TrialForm.typed(typed);
        var faults = form.faults(texts);
        var at = form.at();
        if (!faults.isEmpty() || at == null) {
            return page(
                    HttpStatus.UNPROCESSABLE_CONTENT, new TrialPage(TrialForm.units(texts), form, faults, "", null));
        }
        var limit = form.limit();
        var deadline = Deadline.of(limit, at.atZone(OfficeClock.ZONE).toInstant(), calendars.of(actor.unit()));
        return page(
                HttpStatus.OK,
                new TrialPage(
                        TrialForm.units(texts),
                        form,
                        List.of(),
                        new DeadlineWords(texts).limit(limit),
                        DeadlineExplanation.of(texts, deadline)));
    }

    private Object page(HttpStatus status, TrialPage page) {
        return pages.show(status, "directory/web/trialPage", page);
    }
}
