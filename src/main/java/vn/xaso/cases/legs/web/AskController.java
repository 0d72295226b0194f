package vn.xaso.cases.legs.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.cases.legs.application.AskDesk;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// Asks another office in a case.
@Controller
@RequestMapping("/office/cases/{id}/legs")
class AskController {

    private static final String PAGE = "cases/legs/web/legFormPage";

    private final LegFormPages forms;
    private final AskDesk desk;
    private final Pages pages;

    AskController(LegFormPages forms, AskDesk desk, Pages pages) {
        this.forms = forms;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/new")
    View form(Actor actor, @PathVariable UUID id, Texts texts) {
        return pages.show(PAGE, forms.make(actor, id, Map.of("days", "3"), Set.of(), List.of(), texts));
    }

    @PostMapping
    View send(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            Texts texts) {
        var papers = request.getParameterValues("papers");
        var chosen = papers == null ? Set.<String>of() : Set.copyOf(Arrays.asList(papers));
        try {
            var leg = desk.send(actor, id, LegFormPages.version(sent), LegFormPages.read(sent, chosen));
            return SeeOther.to(LegListPages.href(leg));
        } catch (Refusal refusal) {
            var wrong = refusal instanceof Mistakes mistakes
                    ? mistakes.all()
                    : List.of(new Mistakes.Mistake("to", refusal));
            var messages = wrong.stream()
                    .map(one -> new FieldMessage(
                            one.part(),
                            texts.of(one.refusal().messageKey(), one.refusal().arguments())))
                    .toList();
            return pages.show(
                    HttpStatus.UNPROCESSABLE_CONTENT, PAGE, forms.make(actor, id, sent, chosen, messages, texts));
        }
    }
}
