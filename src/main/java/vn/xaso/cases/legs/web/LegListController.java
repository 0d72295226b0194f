package vn.xaso.cases.legs.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.cases.legs.domain.Leg.Side;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Language;
import vn.xaso.ui.Pages;
import vn.xaso.ui.TextShelf;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterPress;

/// The lists of legs: what the unit asked, what it was asked, and how late each organisation answers.
@Controller
class LegListController {

    private static final String PAGE = "cases/legs/web/legListPage";

    private final LegListPages lists;
    private final OrganisationPages organisations;
    private final RegisterPress press;
    private final TextShelf shelf;
    private final Pages pages;

    LegListController(
            LegListPages lists,
            OrganisationPages organisations,
            @Lazy RegisterPress press,
            TextShelf shelf,
            Pages pages) {
        this.lists = lists;
        this.organisations = organisations;
        this.press = press;
        this.shelf = shelf;
        this.pages = pages;
    }

    @GetMapping(LegAsked.HERE)
    View asked(Actor actor, @RequestParam Map<String, String> query, Texts texts) {
        return list(actor, LegAsked.of(Side.ASKED, query), texts);
    }

    @GetMapping(LegAsked.RECEIVED)
    View received(Actor actor, @RequestParam Map<String, String> query, Texts texts) {
        return list(actor, LegAsked.of(Side.RECEIVED, query), texts);
    }

    private View list(Actor actor, LegAsked asked, Texts texts) {
        requireReader(actor);
        var status = asked.messages(texts).isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return pages.show(status, PAGE, lists.make(actor, asked, texts));
    }

    @GetMapping(LegAsked.ORGANISATIONS)
    View organisations(Actor actor, @RequestParam Map<String, String> query, Texts texts) {
        requireReader(actor);
        var asked = LegAsked.of(Side.ASKED, query);
        var status = asked.messages(texts).isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return pages.show(status, "cases/legs/web/organisationPage", organisations.make(actor, asked, texts));
    }

    @GetMapping(LegAsked.HERE + "/file")
    void askedFile(Actor actor, @RequestParam Map<String, String> query, HttpServletResponse response, Texts texts)
            throws IOException {
        send(actor, lists.book(actor, LegAsked.of(Side.ASKED, query), paper()), query, response, texts);
    }

    @GetMapping(LegAsked.RECEIVED + "/file")
    void receivedFile(Actor actor, @RequestParam Map<String, String> query, HttpServletResponse response, Texts texts)
            throws IOException {
        send(actor, lists.book(actor, LegAsked.of(Side.RECEIVED, query), paper()), query, response, texts);
    }

    @GetMapping(LegAsked.ORGANISATIONS + "/file")
    void organisationFile(
            Actor actor, @RequestParam Map<String, String> query, HttpServletResponse response, Texts texts)
            throws IOException {
        send(actor, organisations.book(actor, LegAsked.of(Side.ASKED, query), paper()), query, response, texts);
    }

    private Texts paper() {
        return shelf.in(Language.VI);
    }

    private void send(
            Actor actor, RegisterBook book, Map<String, String> query, HttpServletResponse response, Texts texts)
            throws IOException {
        requireReader(actor);
        press.send(response, book, LegAsked.form(query), texts);
    }

    private static void requireReader(Actor actor) {
        if (!LegMenu.mayRead(actor::may)) {
            throw new Absent("right to see legs");
        }
    }
}
