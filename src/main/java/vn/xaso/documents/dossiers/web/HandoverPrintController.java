package vn.xaso.documents.dossiers.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.xaso.documents.dossiers.application.HandoverDesk;
import vn.xaso.documents.dossiers.domain.Handover;
import vn.xaso.files.FileAnswers;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Language;
import vn.xaso.ui.Pages;
import vn.xaso.ui.TextShelf;
import vn.xaso.ui.print.PdfDetails;
import vn.xaso.ui.print.PdfPrinter;
import vn.xaso.ui.print.RegisterPress;

/// The two papers of a hand-over: the list of its dossiers and the record that both sides sign.
///
/// Law: 30/2020/NĐ-CP art. 30 cl. 4
@Controller
@RequestMapping(HandoverController.HERE + "/{id}")
class HandoverPrintController {

    private final HandoverDesk desk;
    private final DossierRegisters registers;
    private final ObjectProvider<RegisterPress> press;
    private final PrintOut print;

    HandoverPrintController(
            HandoverDesk desk, DossierRegisters registers, ObjectProvider<RegisterPress> press, PrintOut print) {
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
            @RequestParam(defaultValue = "pdf") String form)
            throws IOException {
        var book = registers.handover(actor, desk.get(actor, id));
        press.getObject().send(response, book, DossierRegisters.form(form));
    }

    @GetMapping("/record")
    ResponseEntity<Resource> record(Actor actor, @PathVariable UUID id) {
        return print.record(actor, desk.get(actor, id));
    }

    /// Prints the record.
    @org.springframework.stereotype.Component
    static class PrintOut {

        private final TextShelf shelf;
        private final Pages pages;
        private final PdfPrinter printer;
        private final FileAnswers answers;

        PrintOut(TextShelf shelf, Pages pages, PdfPrinter printer, FileAnswers answers) {
            this.shelf = shelf;
            this.pages = pages;
            this.printer = printer;
            this.answers = answers;
        }

        ResponseEntity<Resource> record(Actor actor, Handover handover) {
            var number = handover.number();
            var ended = handover.ended();
            if (number == null || ended == null) {
                throw new Absent("record of handover " + handover.id());
            }
            var texts = shelf.in(Language.VI);
            int sheets = handover.inIt().stream().mapToInt(Handover.Line::pages).sum();
            var page = new HandoverRecordPage(
                    actor.unitName(),
                    "%02d".formatted(number.number()),
                    String.valueOf(number.year()),
                    texts.day(ended.at()),
                    handover.officeName(),
                    handover.offered().name(),
                    handover.offered().position(),
                    ended.name(),
                    ended.position(),
                    handover.inIt().size(),
                    sheets,
                    handover.note());
            var html = pages.print("documents/dossiers/print/handoverRecord", texts, page);
            var pdf = printer.print(html, PdfDetails.of(HandoverPages.title(handover, texts)));
            return answers.show(pdf, "bien-ban-giao-nhan-" + number.number() + "-" + number.year() + ".pdf");
        }
    }
}
