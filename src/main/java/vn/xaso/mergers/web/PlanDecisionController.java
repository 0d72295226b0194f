package vn.xaso.mergers.web;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.mergers.application.PlanDesk;
import vn.xaso.mergers.domain.PostChoice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// What is decided about a plan: who becomes what, the dry run, the second word.
@Controller("mergerDecisionController")
@RequestMapping(PlanController.HERE + "/{id}")
class PlanDecisionController {

    private static final String CONFIRMATION = "mergers/web/confirmationPage";

    private final PlanDesk desk;
    private final ReportPages reports;
    private final PeoplePages people;
    private final Pages pages;

    PlanDecisionController(PlanDesk desk, ReportPages reports, PeoplePages people, Pages pages) {
        this.desk = desk;
        this.reports = reports;
        this.people = people;
        this.pages = pages;
    }

    @GetMapping("/trial")
    View trial(Actor actor, @PathVariable UUID id, Texts texts) {
        return pages.show("mergers/web/trialPage", reports.trial(actor, id, texts));
    }

    @GetMapping("/people")
    View people(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String successor, Texts texts) {
        return pages.show("mergers/web/peoplePage", people.make(actor, id, successor, texts));
    }

    /// @param post one of the posts of a commune, LEAVES, or empty for the program's proposal
    @PostMapping("/people/{official}")
    View choose(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID official,
            @RequestParam int seen,
            @RequestParam(defaultValue = "") String post,
            @RequestParam(defaultValue = "") String successor) {
        var seat = List.of(PeoplePages.Seat.values()).stream()
                .filter(one -> one.name().equals(post))
                .findFirst();
        var choice = seat.map(one -> one.of(official)).orElse(new PostChoice(official, null, null));
        boolean proposal = seat.isEmpty() && !PeoplePages.LEAVES.equals(post);
        desk.choose(actor, id, seen, official, proposal ? null : choice);
        return SeeOther.to(
                PlanPages.href(id) + "/people?successor=" + (successor.matches("[0-9]{5}") ? successor : ""));
    }

    @GetMapping("/confirmation")
    View ask(Actor actor, @PathVariable UUID id, Texts texts) {
        return pages.show(CONFIRMATION, reports.confirmation(actor, id, List.of(), texts));
    }

    @PostMapping("/confirmation")
    View confirm(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int seen,
            @RequestParam(defaultValue = "") String figures,
            @RequestParam(defaultValue = "") String sure,
            Texts texts) {
        try {
            desk.get(actor, id);
            if (!"yes".equals(sure)) {
                throw new Refusal("mergers.refusal.sure");
            }
            desk.confirm(actor, id, seen, figures);
            return SeeOther.to(PlanPages.href(id));
        } catch (Refusal refusal) {
            var message = new FieldMessage("sure", texts.of(refusal.messageKey(), refusal.arguments()));
            return pages.show(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    CONFIRMATION,
                    reports.confirmation(actor, id, List.of(message), texts));
        }
    }
}
