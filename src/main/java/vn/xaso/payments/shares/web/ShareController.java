package vn.xaso.payments.shares.web;

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

/// How much of the fees is paid online, with the cases behind: everything that narrows them stands in the address.
@Controller
@RequestMapping(MoneyTabs.SHARES)
class ShareController {

    private final SharePages lists;
    private final RegisterPress press;
    private final Pages pages;

    ShareController(SharePages lists, @Lazy RegisterPress press, Pages pages) {
        this.lists = lists;
        this.press = press;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, @RequestParam Map<String, String> query, Texts texts) {
        return pages.show("payments/shares/web/sharePage", lists.make(actor, SharePages.asked(query), texts));
    }

    /// The cases of a unit.
    @GetMapping("/register")
    void cases(
            HttpServletResponse response,
            Actor actor,
            @RequestParam Map<String, String> query,
            @RequestParam(defaultValue = "PDF") RegisterBook.Form form,
            Texts texts)
            throws IOException {
        press.send(response, lists.cases(actor, SharePages.asked(query), texts), form, texts);
    }

    /// The units of the province.
    @GetMapping("/units/register")
    void units(
            HttpServletResponse response,
            Actor actor,
            @RequestParam Map<String, String> query,
            @RequestParam(defaultValue = "PDF") RegisterBook.Form form,
            Texts texts)
            throws IOException {
        press.send(response, lists.units(actor, SharePages.asked(query), texts), form, texts);
    }
}
