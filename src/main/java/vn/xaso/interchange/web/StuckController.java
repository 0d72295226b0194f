package vn.xaso.interchange.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.interchange.StuckCases;
import vn.xaso.interchange.application.SendingDesk;
import vn.xaso.interchange.application.Switchboard;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterPress;

/// What the national portal lacks: everything that narrows the list stands in the address.
@Controller
@RequestMapping(StuckCases.HERE)
class StuckController {

    private static final String PAGE = "interchange/web/stuckListPage";

    private final StuckListPages lists;
    private final SendingDesk desk;
    private final Switchboard switchboard;
    private final RegisterPress press;
    private final Pages pages;

    StuckController(
            StuckListPages lists, SendingDesk desk, Switchboard switchboard, @Lazy RegisterPress press, Pages pages) {
        this.lists = lists;
        this.desk = desk;
        this.switchboard = switchboard;
        this.press = press;
        this.pages = pages;
    }

    static void require(Actor actor) {
        if (!StuckListPages.isProvince(actor)) {
            actor.require(Right.READ_CASES);
        }
    }

    @GetMapping
    View list(Actor actor, @RequestParam Map<String, String> query, Texts texts) {
        require(actor);
        return pages.show(PAGE, lists.make(actor, StuckAsked.of(query), texts));
    }

    @GetMapping("/register")
    void register(
            HttpServletResponse response,
            Actor actor,
            @RequestParam Map<String, String> query,
            @RequestParam(defaultValue = "PDF") RegisterBook.Form form,
            Texts texts)
            throws IOException {
        require(actor);
        press.send(response, lists.book(actor, StuckAsked.of(query), texts), form, texts);
    }

    /// All that is stuck is sent again.
    @PostMapping("/sending")
    View sendAll(Actor actor) {
        desk.allAgain(actor);
        return SeeOther.to(StuckCases.HERE);
    }

    @PostMapping("/switch")
    View turn(Actor actor, @RequestParam(defaultValue = "") String turn, Texts texts) {
        if (!turn.equals("on") && !turn.equals("off")) {
            return pages.show(
                    HttpStatus.UNPROCESSABLE_CONTENT, PAGE, lists.make(actor, StuckAsked.of(Map.of()), texts));
        }
        switchboard.turn(actor, turn.equals("on"));
        desk.soon(actor);
        return SeeOther.to(StuckCases.HERE);
    }
}
