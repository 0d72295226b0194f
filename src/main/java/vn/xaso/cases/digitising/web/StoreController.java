package vn.xaso.cases.digitising.web;

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
import vn.xaso.cases.digitising.application.StoreDesk;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// What the applicant of a case has proved already.
@Controller
@RequestMapping("/office/cases/{id}/store")
class StoreController {

    private static final String PAGE = "cases/digitising/web/storePage";

    private final StoreDesk desk;
    private final StorePages store;
    private final Pages pages;

    StoreController(StoreDesk desk, StorePages store, Pages pages) {
        this.desk = desk;
        this.store = store;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, @PathVariable UUID id, Texts texts) {
        return pages.show(PAGE, store.page(actor, id, List.of(), texts));
    }

    @PostMapping("/uses")
    View use(Actor actor, @PathVariable UUID id, @RequestParam int paperNo, @RequestParam UUID paper, Texts texts) {
        try {
            desk.use(actor, id, paperNo, paper);
            return SeeOther.to("/office/cases/" + id + "/store");
        } catch (Refusal refusal) {
            return refused(actor, id, "offers", refusal, texts);
        }
    }

    @PostMapping("/{paper}/revocation")
    View revoke(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID paper,
            @RequestParam(defaultValue = "") String why,
            Texts texts) {
        try {
            desk.revoke(actor, id, paper, why);
            return SeeOther.to("/office/cases/" + id + "/store");
        } catch (Refusal refusal) {
            return refused(actor, id, "why-" + paper, refusal, texts);
        }
    }

    private View refused(Actor actor, UUID id, String field, Refusal refusal, Texts texts) {
        var message = new FieldMessage(field, texts.of(refusal.messageKey(), refusal.arguments()));
        return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, store.page(actor, id, List.of(message), texts));
    }
}
