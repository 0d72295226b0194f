package vn.xaso.cases.linked.web;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.cases.application.CaseReaders;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.linked.application.LinkedDesk;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.procedures.LinkedStep;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// An organisation outside needs something: the applicant is asked through the linked case.
@Controller
@RequestMapping("/office/cases/{id}/linked/{no}/request")
class StepRequestController {

    private static final String PAGE = "cases/linked/web/stepRequestPage";

    private final LinkedDesk desk;
    private final CaseFiles cases;
    private final Procedures procedures;
    private final TransactionTemplate transaction;
    private final Pages pages;

    StepRequestController(
            LinkedDesk desk, CaseFiles cases, Procedures procedures, TransactionTemplate transaction, Pages pages) {
        this.desk = desk;
        this.cases = cases;
        this.procedures = procedures;
        this.transaction = transaction;
        this.pages = pages;
    }

    @GetMapping
    View form(Actor actor, @PathVariable UUID id, @PathVariable int no) {
        return pages.show(PAGE, page(actor, id, no, "", List.of()));
    }

    @PostMapping
    View ask(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int no,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String note,
            Texts texts) {
        var page = page(actor, id, no, note, List.of());
        try {
            desk.ask(actor, id, version, no, note);
            return SeeOther.to(page.back());
        } catch (Refusal refusal) {
            var wrong = List.of(new FieldMessage("note", texts.of(refusal.messageKey(), refusal.arguments())));
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, page(actor, id, no, note, wrong));
        }
    }

    private StepRequestPage page(Actor actor, UUID id, int no, String typed, List<FieldMessage> wrong) {
        var parent = parent(actor, id);
        var step = procedures.version(parent.procedureVersion()).links().stream()
                .filter(one -> one.order() == no && one.place() == LinkedStep.Place.OUTSIDE)
                .findFirst()
                .orElseThrow(() -> new Absent("step " + no + " of " + id));
        var back = "/office/cases/" + id;
        return new StepRequestPage(
                back,
                back + "/linked/" + no + "/request",
                String.valueOf(parent.code()),
                step.name(),
                step.organisation(),
                parent.version(),
                typed,
                wrong);
    }

    private CaseFile parent(Actor actor, UUID id) {
        var found = transaction.execute(status -> cases.get(actor.unit(), id));
        if (found == null || !CaseReaders.may(actor, found)) {
            throw new Absent("case " + id);
        }
        return found;
    }
}
