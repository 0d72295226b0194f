package vn.xaso.interchange.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.interchange.application.SendingDesk;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.AskedWords;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterPress;

/// Both sides compared, code by code.
@Controller
@RequestMapping(ComparisonPages.HERE)
class ComparisonController {

    private final ComparisonPages comparisonPages;
    private final SendingDesk desk;
    private final RegisterPress press;
    private final Pages pages;

    ComparisonController(ComparisonPages comparisonPages, SendingDesk desk, @Lazy RegisterPress press, Pages pages) {
        this.comparisonPages = comparisonPages;
        this.desk = desk;
        this.press = press;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, @RequestParam Map<String, String> query, Texts texts) {
        actor.require(Right.READ_CASES);
        return page(actor, query, false, texts);
    }

    private View page(Actor actor, Map<String, String> query, boolean away, Texts texts) {
        var asked = AskedWords.of(query, List.of(), place -> place.length() < 100);
        return pages.show("interchange/web/comparisonPage", comparisonPages.make(actor, asked, away, texts));
    }

    @GetMapping("/register")
    void register(
            HttpServletResponse response,
            Actor actor,
            @RequestParam(defaultValue = "PDF") RegisterBook.Form form,
            Texts texts)
            throws IOException {
        actor.require(Right.READ_CASES);
        press.send(response, comparisonPages.book(actor, texts), form, texts);
    }

    /// Compares now.
    @PostMapping
    View compare(Actor actor, Texts texts) {
        return desk.compare(actor) ? SeeOther.to(ComparisonPages.HERE) : page(actor, Map.of(), true, texts);
    }
}
