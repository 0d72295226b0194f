package vn.xaso.cases.steps.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Language;
import vn.xaso.ui.Pages;
import vn.xaso.ui.TextShelf;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterPress;

/// The lists of steps: where cases are, and which steps are late.
@Controller
class StepListController {

    private final StepListPages lists;
    private final RegisterPress press;
    private final TextShelf shelf;
    private final Pages pages;

    StepListController(StepListPages lists, @Lazy RegisterPress press, TextShelf shelf, Pages pages) {
        this.lists = lists;
        this.press = press;
        this.shelf = shelf;
        this.pages = pages;
    }

    @GetMapping(StepAsked.HERE)
    View open(Actor actor, @RequestParam Map<String, String> query, Texts texts) {
        requireReader(actor);
        var asked = StepAsked.of(query);
        return pages.show("cases/steps/web/stepListPage", lists.open(actor, asked, texts));
    }

    @GetMapping(StepAsked.TIMES)
    View times(Actor actor, @RequestParam Map<String, String> query, Texts texts) {
        requireReader(actor);
        var asked = StepAsked.of(query);
        var status = asked.messages(texts).isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return pages.show(status, "cases/steps/web/stepTimesPage", lists.times(actor, asked, texts));
    }

    @GetMapping(StepAsked.HERE + "/file")
    void openFile(Actor actor, @RequestParam Map<String, String> query, HttpServletResponse response, Texts texts)
            throws IOException {
        requireReader(actor);
        var book = lists.openBook(actor, StepAsked.of(query), shelf.in(Language.VI));
        press.send(response, book, StepAsked.form(query), texts);
    }

    @GetMapping(StepAsked.TIMES + "/file")
    void timesFile(Actor actor, @RequestParam Map<String, String> query, HttpServletResponse response, Texts texts)
            throws IOException {
        requireReader(actor);
        var book = lists.timesBook(actor, StepAsked.of(query), shelf.in(Language.VI));
        press.send(response, book, StepAsked.form(query), texts);
    }

    private static void requireReader(Actor actor) {
        if (!StepMenu.mayRead(actor::may)) {
            throw new Absent("right to see steps");
        }
    }
}
