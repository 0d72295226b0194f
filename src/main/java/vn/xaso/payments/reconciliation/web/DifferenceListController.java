package vn.xaso.payments.reconciliation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
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
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterPress;

/// The list of differences.
@Controller
class DifferenceListController {

    private final DifferenceListPages lists;
    private final RegisterPress press;
    private final Pages pages;

    DifferenceListController(DifferenceListPages lists, @Lazy RegisterPress press, Pages pages) {
        this.lists = lists;
        this.press = press;
        this.pages = pages;
    }

    @GetMapping(DifferenceAsked.HERE)
    View list(Actor actor, @RequestParam Map<String, String> asked, Texts texts) {
        DifferenceDesk.requireReader(actor);
        return pages.show(
                "payments/reconciliation/web/differenceListPage", lists.make(actor, DifferenceAsked.of(asked), texts));
    }

    @GetMapping(DifferenceAsked.HERE + "/register")
    void register(HttpServletResponse response, Actor actor, @RequestParam Map<String, String> asked, Texts texts)
            throws IOException {
        DifferenceDesk.requireReader(actor);
        press.send(response, lists.book(actor, DifferenceAsked.of(asked), texts), form(asked), texts);
    }

    static RegisterBook.Form form(Map<String, String> asked) {
        return Arrays.stream(RegisterBook.Form.values())
                .filter(form -> form.ending().equals(asked.get("form")))
                .findFirst()
                .orElse(RegisterBook.Form.PDF);
    }
}
