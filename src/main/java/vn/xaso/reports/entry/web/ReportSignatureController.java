package vn.xaso.reports.entry.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.reports.entry.application.ReportDesk;
import vn.xaso.signing.Pin;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// The leader signs, the clerk seals and sends.
@Controller
@RequestMapping(ReportWords.HERE + "/{id}")
class ReportSignatureController {

    private static final String LEADERS_PIN = "SIGN-pin";
    private static final String SEAL_PIN = "SEND-pin";
    private static final String NUMBER = "SEND-number";

    private final ReportDesk desk;
    private final ReportPages reportPages;
    private final Pages pages;

    ReportSignatureController(ReportDesk desk, ReportPages reportPages, Pages pages) {
        this.desk = desk;
        this.reportPages = reportPages;
        this.pages = pages;
    }

    @PostMapping("/signature")
    View sign(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> sent, Texts texts) {
        return run(actor, id, LEADERS_PIN, sent, texts, () -> {
            try (var key = desk.openLeaderKey(actor, new Pin(sent.getOrDefault(LEADERS_PIN, "")))) {
                desk.sign(actor, id, ReportController.seen(sent), key);
            }
        });
    }

    @PostMapping("/sending")
    View send(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> sent, Texts texts) {
        return run(actor, id, SEAL_PIN, sent, texts, () -> {
            var number = sent.getOrDefault(NUMBER, "").strip();
            try (var key = desk.openOrganisationKey(actor, new Pin(sent.getOrDefault(SEAL_PIN, "")))) {
                desk.send(actor, id, ReportController.seen(sent), number, key);
            }
        });
    }

    private View run(Actor actor, UUID id, String pin, Map<String, String> sent, Texts texts, Runnable act) {
        try {
            act.run();
            return SeeOther.to(ReportWords.href(id));
        } catch (Refusal refusal) {
            var kept = new HashMap<>(sent);
            kept.remove(pin); // a PIN is never shown again
            var field = refusal.messageKey().equals("entry.refusal.number") ? NUMBER : pin;
            var wrong = ReportWords.wrong(field, refusal, texts);
            return pages.show(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    ReportController.PAGE,
                    reportPages.make(actor, id, kept, wrong, texts));
        }
    }
}
