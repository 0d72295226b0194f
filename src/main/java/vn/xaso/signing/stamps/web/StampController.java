package vn.xaso.signing.stamps.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Actor;
import vn.xaso.signing.stamps.application.StampDesk;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// The page on which the administrator sees how the time-stamps of the unit stand.
@Controller
class StampController {

    private static final String HERE = "/office/signing/stamps";

    private final StampDesk desk;
    private final StampWords words;
    private final Pages pages;

    StampController(StampDesk desk, StampWords words, Pages pages) {
        this.desk = desk;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping(HERE)
    View show(Actor actor, @RequestParam(defaultValue = "") String done, Texts texts) {
        return pages.show("signing/stamps/web/stampPage", words.page(actor, done.equals("round"), texts));
    }

    @PostMapping(HERE + "/rounds")
    View tryAgain(Actor actor) {
        desk.tryAgain(actor);
        return SeeOther.to(HERE + "?done=round");
    }
}
