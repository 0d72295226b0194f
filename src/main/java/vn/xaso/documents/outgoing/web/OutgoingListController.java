package vn.xaso.documents.outgoing.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook.Form;
import vn.xaso.ui.print.RegisterPress;

/// The list of outgoing documents of the unit: everything that narrows it stands in the address.
@Controller
class OutgoingListController {

    private final OutgoingListPages lists;
    private final RegisterPress press;
    private final Pages pages;

    OutgoingListController(OutgoingListPages lists, @Lazy RegisterPress press, Pages pages) {
        this.lists = lists;
        this.press = press;
        this.pages = pages;
    }

    @GetMapping(OutgoingAsked.HERE)
    View list(Actor actor, @RequestParam Map<String, String> query, Texts texts) {
        return pages.show("documents/outgoing/web/outgoingListPage", lists.make(actor, OutgoingAsked.of(query), texts));
    }

    @GetMapping(OutgoingAsked.HERE + ".csv")
    void csv(Actor actor, @RequestParam Map<String, String> query, Texts texts, HttpServletResponse response)
            throws IOException {
        press.send(response, lists.book(actor, OutgoingAsked.of(query), texts), Form.CSV, texts);
    }

    @GetMapping(OutgoingAsked.HERE + ".xlsx")
    void xlsx(Actor actor, @RequestParam Map<String, String> query, Texts texts, HttpServletResponse response)
            throws IOException {
        press.send(response, lists.book(actor, OutgoingAsked.of(query), texts), Form.XLSX, texts);
    }

    @GetMapping(OutgoingAsked.HERE + ".pdf")
    void pdf(Actor actor, @RequestParam Map<String, String> query, Texts texts, HttpServletResponse response)
            throws IOException {
        press.send(response, lists.book(actor, OutgoingAsked.of(query), texts), Form.PDF, texts);
    }
}
