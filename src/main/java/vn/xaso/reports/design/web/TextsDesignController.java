package vn.xaso.reports.design.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
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
import vn.xaso.reports.design.application.FormDesk;
import vn.xaso.reports.sheets.SheetForm;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// The texts of a form, its checks, and a table that is taken out.
@Controller
@RequestMapping(DutyPages.FORMS + "/{id}")
class TextsDesignController {

    private static final String PAGE = "reports/design/web/textsDesignPage";

    private final FormDesk desk;
    private final FormPages forms;
    private final Pages pages;

    TextsDesignController(FormDesk desk, FormPages forms, Pages pages) {
        this.desk = desk;
        this.forms = forms;
        this.pages = pages;
    }

    @GetMapping("/texts")
    View show(Actor actor, @PathVariable UUID id, Texts texts) {
        return pages.show(PAGE, forms.texts(actor, id, Map.of(), List.of(), texts));
    }

    @PostMapping("/texts")
    View write(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> sent, Texts texts) {
        return change(actor, id, sent, texts, form -> TextChanges.withNarratives(form, new Sent(sent)));
    }

    @PostMapping("/texts/checks")
    View check(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> sent, Texts texts) {
        return change(actor, id, sent, texts, form -> TextChanges.withChecks(form, new Sent(sent)));
    }

    @PostMapping("/tables/{no}/removal")
    View remove(Actor actor, @PathVariable UUID id, @PathVariable int no, @RequestParam int seen) {
        desk.change(actor, id, seen, form -> form.without(no));
        return SeeOther.to(FormPages.href(id));
    }

    private View change(Actor actor, UUID id, Map<String, String> sent, Texts texts, UnaryOperator<SheetForm> change) {
        try {
            desk.change(actor, id, new Sent(sent).seen(), change);
            return SeeOther.to(FormPages.href(id) + "/texts");
        } catch (Refusal refusal) {
            var page = forms.texts(actor, id, sent, Sent.messages(refusal, "k1-formula", texts), texts);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, page);
        }
    }
}
