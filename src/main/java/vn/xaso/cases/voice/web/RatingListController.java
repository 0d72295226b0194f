package vn.xaso.cases.voice.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterPress;

/// The ratings of the unit: everything that narrows the list stands in the address.
@Controller
class RatingListController {

    private final RatingListPages lists;
    private final RegisterPress press;
    private final Pages pages;

    RatingListController(RatingListPages lists, @Lazy RegisterPress press, Pages pages) {
        this.lists = lists;
        this.press = press;
        this.pages = pages;
    }

    @GetMapping(RatingAsked.HERE)
    View list(Actor actor, @RequestParam Map<String, String> query, Texts texts) {
        actor.require(Right.READ_CASES);
        return pages.show("cases/voice/web/ratingListPage", lists.make(actor, RatingAsked.of(query), texts));
    }

    @GetMapping(RatingAsked.HERE + "/register")
    void register(
            HttpServletResponse response,
            Actor actor,
            @RequestParam Map<String, String> query,
            @RequestParam(defaultValue = "PDF") RegisterBook.Form form,
            Texts texts)
            throws IOException {
        actor.require(Right.READ_CASES);
        press.send(response, lists.book(actor, RatingAsked.of(query), texts), form, texts);
    }
}
