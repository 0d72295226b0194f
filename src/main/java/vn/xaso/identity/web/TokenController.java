package vn.xaso.identity.web;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import vn.xaso.identity.application.ApiTokenDesk;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// Where an administrator makes a token for another system, looks at it and ends it.
@Controller
class TokenController {

    static final String HERE = "/office/tokens";
    private static final String FORM = "identity/web/newTokenPage";

    private final ApiTokenDesk desk;
    private final TokenPages tokens;
    private final Pages pages;

    TokenController(ApiTokenDesk desk, TokenPages tokens, Pages pages) {
        this.desk = desk;
        this.tokens = tokens;
        this.pages = pages;
    }

    @GetMapping(HERE + "/new")
    View ask(Actor actor, Texts texts) {
        return pages.show(FORM, tokens.empty(actor, texts));
    }

    /// The answer is no redirect: the token is nowhere kept from where another page could show it.
    @PostMapping(HERE)
    View make(Actor actor, TokenForm form, Texts texts) {
        var wanted = form.wanted(actor);
        var wrong = desk.complaints(actor, wanted).entrySet().stream()
                .map(one -> new FieldMessage(one.getKey(), texts.of(one.getValue())))
                .toList();
        if (!wrong.isEmpty()) {
            return refused(actor, form, wrong, texts);
        }
        try {
            var page = new MadeTokenPage(wanted.name(), desk.make(actor, wanted), HERE + "/" + wanted.id());
            return pages.show(HttpStatus.CREATED, "identity/web/madeTokenPage", page);
        } catch (Refusal again) {
            var message = new FieldMessage("name", texts.of(again.messageKey(), again.arguments()));
            return refused(actor, form, List.of(message), texts);
        }
    }

    @GetMapping(HERE + "/{id}")
    View show(Actor actor, @PathVariable UUID id, Texts texts) {
        return pages.show("identity/web/tokenPage", tokens.one(actor, id, texts));
    }

    @PostMapping(HERE + "/{id}/ending")
    View end(Actor actor, @PathVariable UUID id) {
        desk.end(actor, id);
        return SeeOther.to(HERE + "/" + id);
    }

    private View refused(Actor actor, TokenForm form, List<FieldMessage> wrong, Texts texts) {
        return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, FORM, tokens.form(actor, form, wrong, texts));
    }
}
