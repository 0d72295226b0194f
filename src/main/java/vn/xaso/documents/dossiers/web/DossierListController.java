package vn.xaso.documents.dossiers.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.documents.dossiers.persistence.DossierListQuery;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterPress;

/// The list of dossiers: everything that narrows it stands in the address.
@Controller
class DossierListController {

    private final DossierListPages lists;
    private final DossierListQuery query;
    private final DossierRegisters registers;
    private final RegisterPress press;
    private final Pages pages;

    DossierListController(
            DossierListPages lists,
            DossierListQuery query,
            DossierRegisters registers,
            @Lazy RegisterPress press,
            Pages pages) {
        this.lists = lists;
        this.query = query;
        this.registers = registers;
        this.press = press;
        this.pages = pages;
    }

    @GetMapping(DossierAsked.HERE)
    View list(Actor actor, @RequestParam Map<String, String> asked, Texts texts) {
        requireWork(actor);
        return pages.show("documents/dossiers/web/dossierListPage", lists.make(actor, DossierAsked.of(asked), texts));
    }

    /// The list of dossiers with the seven columns of those that go to the archive.
    @GetMapping(DossierAsked.HERE + "/register")
    void register(HttpServletResponse response, Actor actor, @RequestParam Map<String, String> asked, Texts texts)
            throws IOException {
        requireWork(actor);
        var found = query.forExport(actor, DossierAsked.of(asked).filter(actor, lists.today()), RegisterBook.ASKED);
        press.send(
                response,
                registers.dossiers(actor, found),
                DossierRegisters.form(asked.getOrDefault("form", "")),
                texts);
    }

    static void requireWork(Actor actor) {
        if (!actor.may(Right.HANDLE_DOCUMENTS) && !actor.may(Right.READ_DOCUMENTS)) {
            throw new Absent("dossiers");
        }
    }
}
