package vn.xaso.payments.till.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

/// The report of a month for the accountant.
@Controller
@RequestMapping(MoneyTabs.MONTH)
class MonthController {

    private final MonthPages months;
    private final RegisterPress press;
    private final Pages pages;

    MonthController(MonthPages months, @Lazy RegisterPress press, Pages pages) {
        this.months = months;
        this.press = press;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, @RequestParam(defaultValue = "") String month, Texts texts) {
        return pages.show("payments/till/web/monthPage", months.make(actor, months.month(month), texts));
    }

    @GetMapping("/register")
    void register(
            HttpServletResponse response,
            Actor actor,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "owed") String part,
            @RequestParam(defaultValue = "PDF") RegisterBook.Form form,
            Texts texts)
            throws IOException {
        press.send(response, months.book(actor, months.month(month), part, texts), form, texts);
    }
}
