package vn.xaso.documents.dossiers.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.documents.dossiers.application.DossierPackage;
import vn.xaso.documents.dossiers.domain.Dossiers;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterPress;

/// One dossier: to look at, its list of papers, its package.
@Controller
@RequestMapping(DossierAsked.HERE + "/{id}")
class DossierController {

    private final DossierPages dossierPages;
    private final Dossiers dossiers;
    private final DossierRegisters registers;
    private final DossierPackage packer;
    private final RegisterPress press;
    private final Pages pages;

    DossierController(
            DossierPages dossierPages,
            Dossiers dossiers,
            DossierRegisters registers,
            DossierPackage packer,
            @Lazy RegisterPress press,
            Pages pages) {
        this.dossierPages = dossierPages;
        this.dossiers = dossiers;
        this.registers = registers;
        this.packer = packer;
        this.press = press;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, @PathVariable UUID id, Texts texts) {
        var page = dossierPages.make(actor, id, texts, DossierPages.Tried.NOTHING);
        return pages.show("documents/dossiers/web/dossierPage", page);
    }

    /// The list of the papers in it.
    @GetMapping("/contents")
    void contents(
            HttpServletResponse response,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "pdf") String form,
            Texts texts)
            throws IOException {
        var dossier = dossierPages.readable(actor, id);
        var book = registers.contents(actor, dossier, dossiers.papers(dossier));
        press.send(response, book, DossierRegisters.form(form), texts);
    }

    /// All of it in one file, as the archive takes it.
    @GetMapping("/package")
    void pack(HttpServletResponse response, Actor actor, @PathVariable UUID id) throws IOException {
        var dossier = dossierPages.readable(actor, id);
        response.setContentType("application/zip");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + DossierPackage.fileName(dossier) + "\"");
        packer.write(actor, dossier, response.getOutputStream());
    }
}
