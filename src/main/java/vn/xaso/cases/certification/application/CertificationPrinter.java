package vn.xaso.cases.certification.application;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.ui.Language;
import vn.xaso.ui.Pages;
import vn.xaso.ui.TextShelf;
import vn.xaso.ui.print.PdfDetails;
import vn.xaso.ui.print.PdfPrinter;

/// Prints the words of certification. They are always in Vietnamese.
@Lazy
@Component
class CertificationPrinter {

    private final Pages pages;
    private final TextShelf shelf;
    private final PdfPrinter printer;

    CertificationPrinter(Pages pages, TextShelf shelf, PdfPrinter printer) {
        this.pages = pages;
        this.shelf = shelf;
        this.printer = printer;
    }

    byte[] print(String template, Object page) {
        var texts = shelf.in(Language.VI);
        return printer.print(
                pages.print("cases/certification/print/" + template, texts, page),
                PdfDetails.of(texts.of("certification.print.title")));
    }
}
