package vn.xaso.cases.certification.web;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
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

    View after(String list, Supplier<WaitingDone> act, WaitingActs.Sent sent, WaitingList page, Texts texts) {
        try {
            return SeeOther.to(list + act.get().query());
        } catch (Refusal refusal) {
            var field = field(refusal.messageKey());
            var words = texts.of(refusal.messageKey(), refusal.arguments());
            var said = new Said("", "", sent.note(), false, sent.paid(), List.of(new FieldMessage(field, words)));
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, page.with(said));
        }
    }

    private static String field(String key) {
        if (key.contains("pin")) {
            return "pin";
        }
        return key.endsWith("unpaid") ? "paid" : "note";
    }

    View show(Map<String, String> query, WaitingList page, Texts texts) {
        boolean did = query.containsKey("done");
        var done = WaitingDone.read(query);
        var said = new Said(
                did ? done.told(texts) : "",
                done.done() > 0 ? CertificationTabs.SHEETS : "",
                "",
                query.containsKey("none"),
                true,
                List.of());
        return pages.show(PAGE, page.with(said));
    }
}
