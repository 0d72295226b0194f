package vn.xaso.documents.authority.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.documents.authority.application.RulesDesk;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// The rules of signing and the delegations of the unit.
@Controller("signingRulesController")
@RequestMapping(RulesController.HERE)
class RulesController {

    static final String HERE = "/office/documents/rules";
    private static final String TEMPLATE = "documents/authority/web/rulesPage";

    private final RulesPages rules;
    private final RulesDesk desk;
    private final Pages pages;

    RulesController(RulesPages rules, RulesDesk desk, Pages pages) {
        this.rules = rules;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, Texts texts) {
        return pages.show(TEMPLATE, rules.make(actor, "", Map.of(), List.of(), texts));
    }

    @PostMapping
    View add(HttpServletRequest request, Actor actor, @RequestParam MultiValueMap<String, String> fields) {
        return run(request, actor, "rule", fields, () -> desk.add(actor, TypedRules.rule(fields)));
    }

    @PostMapping("/delegations")
    View delegate(HttpServletRequest request, Actor actor, @RequestParam MultiValueMap<String, String> fields) {
        return run(request, actor, "delegation", fields, () -> desk.delegate(actor, TypedRules.delegation(fields)));
    }

    @PostMapping("/{id}/ending")
    View end(Actor actor, @PathVariable UUID id) {
        desk.end(actor, id);
        return SeeOther.to(HERE);
    }

    @PostMapping("/delegations/{id}/ending")
    View takeBack(Actor actor, @PathVariable UUID id) {
        desk.takeBack(actor, id);
        return SeeOther.to(HERE);
    }

    private View run(
            HttpServletRequest request, Actor actor, String form, MultiValueMap<String, String> fields, Runnable act) {
        try {
            act.run();
            return SeeOther.to(HERE);
        } catch (Refusal refusal) {
            var texts = pages.texts(request);
            var field = TypedRules.field(refusal, form);
            var message = new FieldMessage(field, texts.of(refusal.messageKey(), refusal.arguments()));
            var page = rules.make(actor, form, Map.copyOf(fields), List.of(message), texts);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, page);
        }
    }
}
