package vn.xaso.documents.dossiers.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.documents.dossiers.application.DossierListDesk;
import vn.xaso.documents.dossiers.domain.Dossiers;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Days;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterPress;

/// The list of dossiers of a year: made, taken over from another year, issued, printed.
@Controller
@RequestMapping(YearListController.HERE)
class YearListController {

    static final String HERE = DossierAsked.HERE + "/list";
    private static final String TEMPLATE = "documents/dossiers/web/yearListPage";

    private final YearListPages lists;
    private final DossierListDesk desk;
    private final Dossiers dossiers;
    private final DossierRegisters registers;
    private final RegisterPress press;
    private final Pages pages;

    YearListController(
            YearListPages lists,
            DossierListDesk desk,
            Dossiers dossiers,
            DossierRegisters registers,
            @Lazy RegisterPress press,
            Pages pages) {
        this.lists = lists;
        this.desk = desk;
        this.dossiers = dossiers;
        this.registers = registers;
        this.press = press;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, @RequestParam(defaultValue = "") String year, Texts texts) {
        requireSight(actor);
        return pages.show(TEMPLATE, lists.make(actor, lists.year(year), texts, YearListPages.Tried.NOTHING));
    }

    private static void requireSight(Actor actor) {
        if (!actor.may(Right.MANAGE_DOCUMENT_RULES)) {
            DossierListController.requireWork(actor);
        }
    }

    @GetMapping("/register")
    void register(
            HttpServletResponse response,
            Actor actor,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "pdf") String form,
            Texts texts)
            throws IOException {
        requireSight(actor);
        var list = lists.list(actor, lists.year(year));
        var book = registers.yearList(actor, list, dossiers.ofYear(actor.unit(), list.year()));
        press.send(response, book, DossierRegisters.form(form), texts);
    }

    @PostMapping("/lines")
    View plan(HttpServletRequest request, Actor actor, @RequestParam int year) {
        var sent = DossierActing.typed(request);
        return run(request, actor, year, "lines", () -> desk.plan(actor, year, PlanForm.line(sent)));
    }

    @PostMapping("/copies")
    View copy(HttpServletRequest request, Actor actor, @RequestParam int year, @RequestParam int from) {
        return run(request, actor, year, "copies", () -> desk.copy(actor, from, year));
    }

    @PostMapping("/issue")
    View issue(
            HttpServletRequest request,
            Actor actor,
            @RequestParam int year,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String issuedOn) {
        return run(request, actor, year, "issue", () -> {
            actor.require(Right.DIRECT_DOCUMENTS);
            desk.issue(actor, year, decision, Days.find(issuedOn).orElse(null));
        });
    }

    private View run(HttpServletRequest request, Actor actor, int year, String act, Runnable work) {
        try {
            work.run();
            return SeeOther.to(HERE + "?year=" + year);
        } catch (Refusal refusal) {
            var texts = pages.texts(request);
            var wrong = DossierFields.messages(act, refusal, texts);
            var tried = new YearListPages.Tried(act, wrong, DossierActing.typed(request));
            var shown = lists.year(String.valueOf(year));
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, lists.make(actor, shown, texts, tried));
        }
    }
}
