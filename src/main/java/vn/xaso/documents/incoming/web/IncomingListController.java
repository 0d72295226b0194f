package vn.xaso.documents.incoming.web;

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
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterPress;

/// The list of incoming documents of the unit: everything that narrows it stands in the address.
@Controller
class IncomingListController {

    private final IncomingListPages lists;
    private final RegisterPress press;
    private final Pages pages;

    IncomingListController(IncomingListPages lists, @Lazy RegisterPress press, Pages pages) {
        this.lists = lists;
        this.press = press;
        this.pages = pages;
    }

    @GetMapping(IncomingAsked.HERE)
    View list(Actor actor, @RequestParam Map<String, String> query, Texts texts) {
        var page = lists.make(actor, IncomingAsked.of(query), query.containsKey("done"), texts);
        return pages.show("documents/incoming/web/incomingListPage", page);
    }

    @GetMapping(IncomingAsked.HERE + "/export")
    void export(
            HttpServletResponse response,
            Actor actor,
            @RequestParam Map<String, String> query,
            @RequestParam(defaultValue = "PDF") RegisterBook.Form form,
            Texts texts)
            throws IOException {
        press.send(response, lists.book(actor, IncomingAsked.of(query), texts), form, texts);
    }
}
