package vn.xaso.payments.till.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Actor;
import vn.xaso.payments.web.MoneyTabs;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterPress;

/// What is owed to the unit: a whole case code leads to its page at once, anything else narrows the list.
@Controller
class DueListController {

    private final DueListPages lists;
    private final RegisterPress press;
    private final Pages pages;

    DueListController(DueListPages lists, @Lazy RegisterPress press, Pages pages) {
        this.lists = lists;
        this.press = press;
        this.pages = pages;
    }

    @GetMapping(MoneyTabs.DUES)
    View list(Actor actor, @RequestParam Map<String, String> query, Texts texts) {
        var asked = DueListPages.asked(query);
        return lists.scanned(actor, asked)
                .map(found -> SeeOther.to(DueController.of(found)))
                .orElseGet(() -> pages.show("payments/till/web/dueListPage", lists.make(actor, asked, texts)));
    }

    @GetMapping(MoneyTabs.DUES + "/register")
    void register(
            HttpServletResponse response,
            Actor actor,
            @RequestParam Map<String, String> query,
            @RequestParam(defaultValue = "PDF") RegisterBook.Form form,
            Texts texts)
            throws IOException {
        press.send(response, lists.book(actor, DueListPages.asked(query), texts), form, texts);
    }
}
