package vn.xaso.documents.dossiers.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.xaso.documents.dossiers.application.HandoverDesk;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterPress;

/// The two papers of a hand-over: the list of its dossiers and the record that both sides sign.
///
/// Law: 30/2020/NĐ-CP art. 30 cl. 4
@Controller
@RequestMapping(HandoverController.HERE + "/{id}")
class HandoverPrintController {

    private final HandoverDesk desk;
    private final DossierRegisters registers;
    private final RegisterPress press;
    private final HandoverRecord print;

    HandoverPrintController(
            HandoverDesk desk, DossierRegisters registers, @Lazy RegisterPress press, HandoverRecord print) {
        this.desk = desk;
        this.registers = registers;
        this.press = press;
        this.print = print;
    }

    @GetMapping("/contents")
    void contents(
            HttpServletResponse response,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "pdf") String form,
            Texts texts)
            throws IOException {
        var book = registers.handover(actor, desk.get(actor, id));
        press.send(response, book, DossierRegisters.form(form), texts);
    }

    @GetMapping("/record")
    ResponseEntity<Resource> record(Actor actor, @PathVariable UUID id) {
        return print.record(actor, desk.get(actor, id));
    }
}
