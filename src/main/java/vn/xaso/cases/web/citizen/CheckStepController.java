package vn.xaso.cases.web.citizen;

import java.util.ArrayList;
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
import vn.xaso.cases.application.OwnCase;
import vn.xaso.cases.application.OwnCases;
import vn.xaso.cases.application.SubmissionDesk;
import vn.xaso.identity.Citizen;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// The step in which the applicant checks everything and sends it.
@Controller
@RequestMapping("/ho-so/{id}")
class CheckStepController {

    private final OwnCases own;
    private final SubmissionDesk desk;
    private final TypedForm form;
    private final CheckStepPages checkPages;
    private final Pages pages;

    CheckStepController(OwnCases own, SubmissionDesk desk, TypedForm form, CheckStepPages checkPages, Pages pages) {
        this.own = own;
        this.desk = desk;
        this.form = form;
        this.checkPages = checkPages;
        this.pages = pages;
    }

    @GetMapping("/kiem-tra-lai")
    View check(Citizen citizen, @PathVariable UUID id, Texts texts) {
        var found = own.read(citizen, id, one -> one);
        return found.isDraft()
                ? pages.show("cases/web/citizen/checkStepPage", checkPages.check(found, texts))
                : SeeOther.to(Pathways.of(id));
    }

    /// Sending twice leads to the same confirmation.
    @PostMapping("/kiem-tra-lai")
    View send(
            Citizen citizen,
            @PathVariable UUID id,
            @RequestParam(name = "cam-doan", defaultValue = "") String truth,
            Texts texts) {
        var found = own.read(citizen, id, one -> one);
        if (found.isDraft()) {
            var kept = form.kept(found, texts);
            var wrong = wrong(found, kept, truth, texts);
            if (!wrong.isEmpty()) {
                var page = checkPages.check(found, kept.form(), wrong, texts);
                return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, "cases/web/citizen/checkStepPage", page);
            }
            own.act(citizen, id, unit -> desk.submit(citizen, unit, id));
        }
        return SeeOther.to(Pathways.of(id) + "/da-nop");
    }

    @GetMapping("/da-nop")
    View sent(Citizen citizen, @PathVariable UUID id, Texts texts) {
        var found = own.read(citizen, id, one -> one);
        return found.isDraft()
                ? SeeOther.to(Pathways.of(id) + "/kiem-tra-lai")
                : pages.show("cases/web/citizen/sentPage", checkPages.sent(found, texts));
    }

    private static List<FieldMessage> wrong(OwnCase found, TypedForm.Written kept, String truth, Texts texts) {
        var wrong = new ArrayList<FieldMessage>();
        if (!kept.isComplete()) {
            wrong.add(new FieldMessage("to-khai", texts.of("cases.own.check.form")));
        }
        if (!found.missing().isEmpty()) {
            wrong.add(new FieldMessage("giay-to", texts.of("cases.own.check.papers")));
        }
        if (truth.isEmpty()) {
            wrong.add(new FieldMessage("cam-doan", texts.of("cases.own.check.truth.missing")));
        }
        return wrong;
    }
}
