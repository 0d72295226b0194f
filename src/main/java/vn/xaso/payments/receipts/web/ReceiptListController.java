package vn.xaso.payments.receipts.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Actor;
import vn.xaso.payments.web.MoneyTabs;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterPress;

/// The book of receipts: everything that narrows it stands in the address.
@Controller
@RequestMapping(MoneyTabs.RECEIPTS)
class ReceiptListController {

    private final ReceiptListPages lists;
    private final RegisterPress press;
    private final Pages pages;

    ReceiptListController(ReceiptListPages lists, @Lazy RegisterPress press, Pages pages) {
        this.lists = lists;
        this.press = press;
        this.pages = pages;
    }

    @GetMapping
    View list(Actor actor, @RequestParam Map<String, String> query, Texts texts) {
        return pages.show(
                "payments/receipts/web/receiptListPage", lists.make(actor, ReceiptListPages.asked(query), texts));
    }

    @GetMapping("/register")
    void register(
            HttpServletResponse response,
            Actor actor,
            @RequestParam Map<String, String> query,
            @RequestParam(defaultValue = "PDF") RegisterBook.Form form,
            Texts texts)
            throws IOException {
        press.send(response, lists.book(actor, ReceiptListPages.asked(query), texts), form, texts);
    }
}
