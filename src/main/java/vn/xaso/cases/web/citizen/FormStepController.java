package vn.xaso.cases.web.citizen;

import jakarta.servlet.http.HttpServletRequest;
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
import vn.xaso.identity.Citizen;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// The step in which the applicant fills in the form, group by group. What is typed is kept, even when it is wrong.
@Controller
@RequestMapping("/ho-so/{id}/to-khai")
class FormStepController {

    private static final String TEMPLATE = "cases/web/citizen/formStepPage";

    private final OwnCases own;
    private final SubmissionDesk desk;
    private final TypedForm form;
    private final FormStepPages stepPages;
    private final Pages pages;

    FormStepController(OwnCases own, SubmissionDesk desk, TypedForm form, FormStepPages stepPages, Pages pages) {
        this.own = own;
        this.desk = desk;
        this.form = form;
        this.stepPages = stepPages;
        this.pages = pages;
    }

    @GetMapping
    View open(
            Citizen citizen,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String phan,
            @RequestParam(defaultValue = "") String ve,
            @RequestParam(name = "da-luu", required = false) @Nullable String saved,
            Texts texts) {
        var found = own.read(citizen, id, one -> one);
        if (!found.isFormOpen()) {
            return SeeOther.to(Pathways.of(id));
        }
        var part = FormPart.of(phan, found.isDraft() ? FormPart.APPLICANT : FormPart.ALL);
        return pages.show(TEMPLATE, stepPages.page(found, part, form.opened(found, texts), ve, saved != null, texts));
    }

    /// A part that was not named is the whole form.
    @PostMapping
    View keep(
            HttpServletRequest request,
            Citizen citizen,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String phan,
            @RequestParam(defaultValue = "") String ve,
            @RequestParam(defaultValue = "") String luu,
            Texts texts) {
        var found = own.read(citizen, id, one -> one);
        var part = FormPart.of(phan, FormPart.ALL);
        var written = form.typed(found, citizen, part, request, texts);
        if (found.isDraft() || written.isComplete()) {
            var applicant = written.applicant().applicant(citizen.account());
            var answers = written.answers().values().toString();
            own.act(citizen, id, unit -> desk.rewrite(citizen, unit, id, applicant, answers));
        }
        if (!luu.isEmpty() && found.isDraft()) {
            return SeeOther.to(stepPages.href(id, part, ve) + "&da-luu=1");
        }
        if (written.answers().underway()) {
            return pages.show(TEMPLATE, stepPages.page(found, part, written, ve, false, texts));
        }
        if (written.isComplete()) {
            return SeeOther.to(found.isDraft() ? next(citizen, id, part, written, ve, texts) : Pathways.of(id));
        }
        var page = stepPages.page(found, part, written, ve, false, texts);
        return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, page);
    }

    private String next(Citizen citizen, UUID id, FormPart part, TypedForm.Written written, String back, Texts texts) {
        if (back.isEmpty()) {
            return stepPages.next(id, part, written);
        }
        OwnCase kept = own.read(citizen, id, one -> one);
        return stepPages.backToCheck(id, form.kept(kept, texts));
    }
}
