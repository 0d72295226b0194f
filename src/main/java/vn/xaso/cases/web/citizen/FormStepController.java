package vn.xaso.cases.web.citizen;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.xaso.directory.Units;
import vn.xaso.identity.Citizen;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// The step in which the applicant fills in the form. What is typed is kept, even when it is wrong.
@Controller
@RequestMapping("/ho-so/{id}/to-khai")
class FormStepController {

    private final OwnCases own;
    private final SubmissionDesk desk;
    private final TypedForm form;
    private final Units units;
    private final Pages pages;

    FormStepController(OwnCases own, SubmissionDesk desk, TypedForm form, Units units, Pages pages) {
        this.own = own;
        this.desk = desk;
        this.form = form;
        this.units = units;
        this.pages = pages;
    }

    @GetMapping
    View open(
            Citizen citizen,
            @PathVariable UUID id,
            @RequestParam(name = "da-luu", required = false) @Nullable String saved,
            Texts texts) {
        var found = own.read(citizen, id, one -> one);
        if (!found.isFormOpen()) {
            return SeeOther.to(Pathways.of(id));
        }
        var page = page(found, form.opened(found, texts), List.of(), saved != null, texts);
        return pages.show("cases/web/citizen/formStepPage", page);
    }

    @PostMapping
    View keep(
            HttpServletRequest request,
            Citizen citizen,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String luu,
            Texts texts) {
        var found = own.read(citizen, id, one -> one);
        var written = form.typed(found, citizen, request.getParameterMap(), texts);
        if (found.isDraft() || written.isComplete()) {
            var applicant = written.applicant().applicant(citizen.account());
            own.act(citizen, id, unit -> desk.rewrite(citizen, unit, id, applicant, written.answers()));
        }
        if (!luu.isEmpty() && found.isDraft()) {
            return SeeOther.to(Pathways.of(id) + "/to-khai?da-luu=1");
        }
        if (written.isComplete()) {
            return SeeOther.to(Pathways.of(id) + (found.isDraft() ? "/giay-to" : ""));
        }
        var page = page(found, written, written.messages(), false, texts);
        return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, "cases/web/citizen/formStepPage", page);
    }

    private FormStepPage page(
            OwnCase found, TypedForm.Written written, List<FieldMessage> messages, boolean saved, Texts texts) {
        return new FormStepPage(
                Pathways.of(found.caseFile().id()),
                Pathways.name(found.procedure(), texts),
                units.get(found.caseFile().unit()).fullName(),
                Pathways.steps(texts),
                written.applicant(),
                written.form(),
                messages,
                found.isDraft(),
                saved);
    }
}
