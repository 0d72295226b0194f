package vn.xaso.documents.dossiers.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.documents.dossiers.application.DossierListDesk;
import vn.xaso.documents.dossiers.domain.Dossiers;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// A line of the list of the year is changed, or struck.
@Controller
@RequestMapping(DossierAsked.HERE + "/{id}")
class PlanController {

    private static final String TEMPLATE = "documents/dossiers/web/planPage";

    private final Dossiers dossiers;
    private final YearListPages lists;
    private final DossierListDesk desk;
    private final Pages pages;

    PlanController(Dossiers dossiers, YearListPages lists, DossierListDesk desk, Pages pages) {
        this.dossiers = dossiers;
        this.lists = lists;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/plan")
    View show(Actor actor, @PathVariable UUID id, Texts texts) {
        return pages.show(TEMPLATE, page(actor, id, texts, null, List.of()));
    }

    @PostMapping("/plan")
    View change(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason) {
        var sent = DossierActing.typed(request);
        return run(
                request,
                actor,
                id,
                "plan",
                () -> desk.change(actor, id, version, PlanForm.line(sent), reason)
                        .year());
    }

    @PostMapping("/striking")
    View strike(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String strikeReason) {
        return run(
                request,
                actor,
                id,
                "striking",
                () -> desk.strike(actor, id, version, strikeReason).year());
    }

    private View run(HttpServletRequest request, Actor actor, UUID id, String act, IntSupplier work) {
        try {
            return SeeOther.to(YearListController.HERE + "?year=" + work.getAsInt());
        } catch (Refusal refusal) {
            var texts = pages.texts(request);
            var wrong = DossierFields.messages(act, refusal, texts);
            var page = page(actor, id, texts, DossierActing.typed(request), wrong);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, page);
        }
    }

    private PlanPage page(
            Actor actor, UUID id, Texts texts, @Nullable Map<String, String> typed, List<FieldMessage> wrong) {
        actor.require(Right.MANAGE_DOCUMENT_RULES);
        var dossier = dossiers.get(actor.unit(), id);
        var choices = lists.choices(actor, dossier.plan().term(), texts);
        var form = typed != null && typed.containsKey("code")
                ? PlanForm.typed(typed, choices, wrong)
                : PlanForm.of(dossier.plan(), choices);
        var words = typed == null ? Map.<String, String>of() : typed;
        return new PlanPage(
                DossierAsked.HERE + "/" + id,
                YearListController.HERE + "?year=" + dossier.year(),
                dossier.version(),
                dossier.plan().code(),
                dossier.plan().title(),
                lists.list(actor, dossier.year()).isIssued(),
                dossier.course().papers() == 0,
                form,
                words.getOrDefault("reason", ""),
                words.getOrDefault("strikeReason", ""),
                wrong);
    }
}
