package vn.xaso.interchange.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.xaso.interchange.StuckCases;
import vn.xaso.interchange.application.SendingDesk;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// One case and the portal.
@Controller
@RequestMapping(StuckCases.HERE + "/cases/{id}")
class ToldCaseController {

    private final ToldCasePages casePages;
    private final SendingDesk desk;
    private final Pages pages;

    ToldCaseController(ToldCasePages casePages, SendingDesk desk, Pages pages) {
        this.casePages = casePages;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, @PathVariable UUID id, Texts texts) {
        actor.require(Right.READ_CASES);
        return pages.show("interchange/web/toldCasePage", casePages.make(actor, id, texts));
    }

    /// Sends it again; the answer stands on the page.
    @PostMapping("/sending")
    View send(Actor actor, @PathVariable UUID id) {
        desk.again(actor, id);
        return SeeOther.to(StuckCases.HERE + "/cases/" + id);
    }
}
