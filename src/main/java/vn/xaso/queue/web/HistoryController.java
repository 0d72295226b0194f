package vn.xaso.queue.web;

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
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterPress;

/// How long people waited, day by day: everything that narrows the list stands in the address.
@Controller
@RequestMapping(HistoryPages.HERE)
class HistoryController {

    private final HistoryPages history;
    private final RegisterPress press;
    private final Pages pages;

    HistoryController(HistoryPages history, @Lazy RegisterPress press, Pages pages) {
        this.history = history;
        this.press = press;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, @RequestParam Map<String, String> query, Texts texts) {
        return pages.show("queue/web/historyPage", history.make(actor, query, texts));
    }

    @GetMapping("/register")
    void register(
            HttpServletResponse response,
            Actor actor,
            @RequestParam Map<String, String> query,
            @RequestParam(defaultValue = "PDF") RegisterBook.Form form,
            Texts texts)
            throws IOException {
        press.send(response, history.book(actor, query, texts), form, texts);
    }
}
