package vn.xaso.cases.reminders.web;

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
import vn.xaso.cases.reminders.application.ApologyDesk;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.Days;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// Drafted letters of apology: the officer writes the reason, the leader signs.
///
/// Law: TT 03/2025/TT-VPCP, annex I, form 04
@Controller
@RequestMapping(ApologyController.HERE)
class ApologyController {

    static final String HERE = "/office/apologies";
    private static final String TEMPLATE = "cases/reminders/web/apologyPage";

    private final ApologyDesk desk;
    private final ApologyPages letters;
    private final Pages pages;

    ApologyController(ApologyDesk desk, ApologyPages letters, Pages pages) {
        this.desk = desk;
        this.letters = letters;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, Texts texts) {
        return pages.show(TEMPLATE, letters.make(actor, null, texts));
    }

    @PostMapping("/{id}/sending")
    View send(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> sent, Texts texts) {
        return run(actor, id, sent, texts, () -> desk.send(actor, id, words(id, sent)));
    }

    @PostMapping("/{id}/signature")
    View sign(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> sent, Texts texts) {
        var version = sent.getOrDefault("version", "");
        int seen = version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0;
        return run(actor, id, sent, texts, () -> desk.sign(actor, id, seen, words(id, sent)));
    }

    private static ApologyDesk.Words words(UUID id, Map<String, String> sent) {
        var day = Days.find(sent.get("newDay-" + id)).orElse(null);
        return new ApologyDesk.Words(sent.getOrDefault("reason-" + id, ""), day);
    }

    private View run(Actor actor, UUID id, Map<String, String> sent, Texts texts, Runnable work) {
        try {
            work.run();
            return SeeOther.to(HERE);
        } catch (Mistakes mistakes) {
            var wrong = mistakes.all().stream()
                    .map(one -> message(one.part() + "-" + id, one.refusal(), texts))
                    .toList();
            return again(actor, new ApologyPages.Typed(id, sent, wrong), texts);
        } catch (Refusal refusal) {
            var wrong = List.of(message("reason-" + id, refusal, texts));
            return again(actor, new ApologyPages.Typed(id, sent, wrong), texts);
        }
    }

    private View again(Actor actor, ApologyPages.Typed typed, Texts texts) {
        return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, letters.make(actor, typed, texts));
    }

    private static FieldMessage message(String field, Refusal refusal, Texts texts) {
        return new FieldMessage(field, texts.of(refusal.messageKey(), refusal.arguments()));
    }
}
