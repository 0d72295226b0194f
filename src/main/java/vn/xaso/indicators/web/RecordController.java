package vn.xaso.indicators.web;

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

/// The cases and documents behind a number: everything that narrows them stands in the address.
@Controller
@RequestMapping(RecordPages.HERE)
class RecordController {

    private final RecordPages lists;
    private final RegisterPress press;
    private final Pages pages;

    RecordController(RecordPages lists, @Lazy RegisterPress press, Pages pages) {
        this.lists = lists;
        this.press = press;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, @RequestParam Map<String, String> query, Texts texts) {
        return pages.show("indicators/web/recordPage", lists.make(actor, query, texts));
    }

    @GetMapping("/register")
    void file(
            HttpServletResponse response,
            Actor actor,
            @RequestParam Map<String, String> query,
            @RequestParam(defaultValue = "PDF") RegisterBook.Form form,
            Texts texts)
            throws IOException {
        press.send(response, lists.book(actor, query, texts), form, texts);
    }
}
