package vn.xaso.documents.incoming.web;

import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.xaso.files.FileAnswers;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Language;
import vn.xaso.ui.Pages;
import vn.xaso.ui.TextShelf;
import vn.xaso.ui.print.PdfDetails;
import vn.xaso.ui.print.PdfPrinter;

/// Prints the slip of an incoming document, for all who may read the document. It is Vietnamese in any case.
@Controller
class HandlingSlipController {

    private final HandlingSlips slips;
    private final TextShelf shelf;
    private final Pages pages;
    private final PdfPrinter printer;
    private final FileAnswers answers;

    HandlingSlipController(HandlingSlips slips, TextShelf shelf, Pages pages, PdfPrinter printer, FileAnswers answers) {
        this.slips = slips;
        this.shelf = shelf;
        this.pages = pages;
        this.printer = printer;
        this.answers = answers;
    }

    @GetMapping(IncomingAsked.HERE + "/{id}/slip")
    ResponseEntity<Resource> print(Actor actor, @PathVariable UUID id) {
        var texts = shelf.in(Language.VI);
        var html = pages.print("documents/incoming/print/handlingSlip", texts, slips.slip(actor, id, texts));
        var pdf = printer.print(html, PdfDetails.of(texts.of("incoming.slip.title")));
        return answers.show(pdf, "phieu-giai-quyet-van-ban-den.pdf");
    }
}
