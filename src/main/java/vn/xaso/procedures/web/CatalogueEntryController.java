package vn.xaso.procedures.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Actor;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.application.CatalogueDesk;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// Shows officials a procedure with all its versions, and publishes drafts.
@Controller
class CatalogueEntryController {

    private final CatalogueEntryPages entries;
    private final CatalogueDesk desk;
    private final Pages pages;

    CatalogueEntryController(CatalogueEntryPages entries, CatalogueDesk desk, Pages pages) {
        this.entries = entries;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/office/catalogue/{code}")
    View show(
            @PathVariable("code") String code,
            @RequestParam(name = "version", defaultValue = "0") int number,
            Actor actor,
            Texts texts) {
        return pages.show("procedures/web/catalogueEntryPage", entries.make(actor, code, number, texts));
    }

    @PostMapping("/office/catalogue/{code}/publications")
    View publish(@PathVariable("code") String code, @RequestParam("draft") UUID draft, Actor actor) {
        desk.publish(actor, draft);
        return SeeOther.to("/office/catalogue/" + ProcedureCode.asked(code));
    }
}
