package vn.xaso.documents.dossiers.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.documents.dossiers.application.OriginalsDesk;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Days;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterPress;

/// The register of the use of originals.
///
/// Law: 30/2020/NĐ-CP Phụ lục IV
@Controller
class OriginalsController {

    static final String HERE = DossierAsked.HERE + "/originals";

    private final OriginalsDesk desk;
    private final OriginalsPages originals;
    private final DossierActing acting;
    private final DossierRegisters registers;
    private final RegisterPress press;
    private final Pages pages;

    OriginalsController(
            OriginalsDesk desk,
            OriginalsPages originals,
            DossierActing acting,
            DossierRegisters registers,
            @Lazy RegisterPress press,
            Pages pages) {
        this.desk = desk;
        this.originals = originals;
        this.acting = acting;
        this.registers = registers;
        this.press = press;
        this.pages = pages;
    }

    @GetMapping(HERE)
    View list(
            Actor actor,
            @RequestParam(defaultValue = "") String out,
            @RequestParam(defaultValue = "") String after,
            Texts texts) {
        return pages.show("documents/dossiers/web/originalsPage", originals.make(actor, !out.isEmpty(), after, texts));
    }

    @GetMapping(HERE + "/register")
    void register(
            HttpServletResponse response, Actor actor, @RequestParam(defaultValue = "pdf") String form, Texts texts)
            throws IOException {
        var book = registers.uses(actor, originals.all(actor));
        press.send(response, book, DossierRegisters.form(form), texts);
    }

    @PostMapping(DossierAsked.HERE + "/{id}/uses")
    View give(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String original,
            @RequestParam(defaultValue = "") String reader,
            @RequestParam(defaultValue = "") String allowedBy,
            @RequestParam(defaultValue = "") String takenAlong,
            @RequestParam(defaultValue = "") String backBy) {
        return acting.run(request, actor, id, () -> {
            var document = DossierTexts.id(original);
            var day = Days.find(backBy).orElse(null);
            desk.give(actor, id, document, new OriginalsDesk.Wanted(reader, allowedBy, !takenAlong.isEmpty(), day, ""));
        });
    }

    @PostMapping(HERE + "/{id}/return")
    View takeBack(Actor actor, @PathVariable UUID id) {
        desk.takeBack(actor, id);
        return SeeOther.to(HERE);
    }
}
