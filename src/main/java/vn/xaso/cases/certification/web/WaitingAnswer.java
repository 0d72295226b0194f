package vn.xaso.cases.certification.web;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import vn.xaso.cases.certification.application.CertifyingDesk.Done;
import vn.xaso.cases.certification.web.WaitingPages.Said;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// Answers after a button was pressed: the list with how many were done, or with what was wrong.
@Component
class WaitingAnswer {

    static final String PAGE = "cases/certification/web/waitingPage";

    private final Pages pages;

    WaitingAnswer(Pages pages) {
        this.pages = pages;
    }

    interface WaitingList {
        WaitingPage with(Said said);
    }

    View after(String list, Supplier<Done> act, WaitingActs.Sent sent, WaitingList page, Texts texts) {
        try {
            var done = act.get();
            return SeeOther.to(list + "?done=" + done.files().size() + "&left=" + done.left());
        } catch (Refusal refusal) {
            var field = refusal.messageKey().contains("pin") ? "pin" : "note";
            var words = texts.of(refusal.messageKey(), refusal.arguments());
            var said = new Said("", "", sent.note(), false, List.of(new FieldMessage(field, words)));
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, page.with(said));
        }
    }

    View show(Map<String, String> query, WaitingList page, Texts texts) {
        int done = number(query.get("done"));
        int left = number(query.get("left"));
        var words = new StringBuilder(query.containsKey("done") ? texts.of("certification.done", done) : "");
        if (left > 0) {
            words.append(" ").append(texts.of("certification.left", left));
        }
        var said = new Said(
                words.toString(), done > 0 ? CertificationTabs.SHEETS : "", "", query.containsKey("none"), List.of());
        return pages.show(PAGE, page.with(said));
    }

    private static int number(@org.jspecify.annotations.Nullable String text) {
        return text != null && text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }
}
