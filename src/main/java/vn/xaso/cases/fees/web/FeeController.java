package vn.xaso.cases.fees.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.cases.fees.application.FeeDesk;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// Asks the applicant for the fee of a case.
@Controller("caseFeeController")
@RequestMapping("/office/cases/{id}/payment-requests")
class FeeController {

    private static final String PAGE = "cases/fees/web/feeFormPage";

    private final FeeFormPages forms;
    private final FeeDesk desk;
    private final Pages pages;

    FeeController(FeeFormPages forms, FeeDesk desk, Pages pages) {
        this.forms = forms;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/new")
    View form(Actor actor, @PathVariable UUID id, Texts texts) {
        return pages.show(PAGE, forms.fresh(actor, id, texts));
    }

    /// What it would come to; nothing is asked. With scripts this is done while one types.
    @PostMapping("/sums")
    View count(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> sent, Texts texts) {
        var page = forms.counted(actor, id, sent, texts);
        return pages.show(page.messages().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT, PAGE, page);
    }

    @PostMapping
    View ask(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> sent, Texts texts) {
        var asked = FeeTyped.read(sent, forms.items(actor, id));
        try {
            desk.ask(actor, id, FeeTyped.version(sent), asked, FeeTyped.claim(sent), sent.getOrDefault("note", ""));
            return SeeOther.to("/office/cases/" + id);
        } catch (Mistakes wrong) {
            return again(actor, id, sent, FeeFormPages.messages(wrong, texts), texts);
        } catch (Refusal refusal) {
            var said = texts.of(refusal.messageKey(), refusal.arguments());
            return again(actor, id, sent, List.of(new FieldMessage("fees", said)), texts);
        }
    }

    private View again(Actor actor, UUID id, Map<String, String> sent, List<FieldMessage> messages, Texts texts) {
        return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, forms.refused(actor, id, sent, messages, texts));
    }
}
