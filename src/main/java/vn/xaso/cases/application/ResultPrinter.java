package vn.xaso.cases.application;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.ui.Language;
import vn.xaso.ui.Pages;
import vn.xaso.ui.TextShelf;
import vn.xaso.ui.print.PdfDetails;
import vn.xaso.ui.print.PdfPrinter;
import vn.xaso.ui.print.ResultLayout;

/// Prints documents of the office. They are always in Vietnamese.
@Lazy
@Component
class ResultPrinter {

    private final Pages pages;
    private final TextShelf shelf;
    private final PdfPrinter printer;

    ResultPrinter(Pages pages, TextShelf shelf, PdfPrinter printer) {
        this.pages = pages;
        this.shelf = shelf;
        this.printer = printer;
    }

    byte[] print(ResultLayout layout) {
        return print("ui/print/resultDocument", layout, layout.title());
    }

    byte[] print(String template, Object page, String title) {
        return printer.print(pages.print(template, shelf.in(Language.VI), page), PdfDetails.of(title));
    }
}
