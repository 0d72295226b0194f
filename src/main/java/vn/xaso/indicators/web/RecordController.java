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
import vn.xaso.indicators.domain.ProcedureRule;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterPress;

/// The cases, documents and procedures behind a number: everything that narrows them stands in the address.
@Controller
@RequestMapping(RecordPages.HERE)
class RecordController {

    private final RecordPages lists;
    private final ProcedurePages procedures;
    private final RegisterPress press;
    private final Pages pages;

    RecordController(RecordPages lists, ProcedurePages procedures, @Lazy RegisterPress press, Pages pages) {
        this.lists = lists;
        this.procedures = procedures;
        this.press = press;
        this.pages = pages;
    }

    @GetMapping
    View show(
            Actor actor,
            @RequestParam Map<String, String> query,
            @RequestParam(defaultValue = "") String after,
            Texts texts) {
        var words = RecordPages.words(query);
        var asked = lists.asked(actor, words);
        return ProcedureRule.find(asked.code())
                .map(rule ->
                        pages.show("indicators/web/procedurePage", procedures.make(rule, asked, words, after, texts)))
                .orElseGet(() -> pages.show("indicators/web/recordPage", lists.make(actor, words, texts)));
    }

    @GetMapping("/register")
    void file(
            HttpServletResponse response,
            Actor actor,
            @RequestParam Map<String, String> query,
            @RequestParam(defaultValue = "PDF") RegisterBook.Form form,
            Texts texts)
            throws IOException {
        var asked = lists.asked(actor, RecordPages.words(query));
        var book = ProcedureRule.find(asked.code())
                .map(rule -> procedures.book(actor, rule, asked, texts))
                .orElseGet(() -> lists.book(actor, asked, texts));
        press.send(response, book, form, texts);
    }
}
