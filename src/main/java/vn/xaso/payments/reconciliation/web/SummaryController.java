package vn.xaso.payments.reconciliation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Actor;
import vn.xaso.payments.reconciliation.application.DifferenceDesk;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterPress;

/// The reconciliation of some days.
@Controller
class SummaryController {

    static final String HERE = "/office/payments/reconciliation";

    private final SummaryPages summaries;
    private final RegisterPress press;
    private final Pages pages;

    SummaryController(SummaryPages summaries, @Lazy RegisterPress press, Pages pages) {
        this.summaries = summaries;
        this.press = press;
        this.pages = pages;
    }

    @GetMapping(HERE)
    View show(Actor actor, @RequestParam Map<String, String> asked, Texts texts) {
        DifferenceDesk.requireReader(actor);
        return pages.show("payments/reconciliation/web/summaryPage", summaries.make(actor, asked, texts));
    }

    @GetMapping(HERE + "/register")
    void register(HttpServletResponse response, Actor actor, @RequestParam Map<String, String> asked, Texts texts)
            throws IOException {
        DifferenceDesk.requireReader(actor);
        press.send(response, summaries.book(actor, asked, texts), DifferenceListController.form(asked), texts);
    }
}
