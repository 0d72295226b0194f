package vn.xaso.payments.till.web;

import org.springframework.stereotype.Component;
import vn.xaso.ui.Language;
import vn.xaso.ui.Pages;
import vn.xaso.ui.TextShelf;
import vn.xaso.ui.print.PdfDetails;
import vn.xaso.ui.print.PdfPrinter;

/// Prints the papers of the cashier, which people sign by hand, in Vietnamese.
@Component
class MoneyPrinter {

    private final Pages pages;
    private final TextShelf shelf;
    private final PdfPrinter printer;

    MoneyPrinter(Pages pages, TextShelf shelf, PdfPrinter printer) {
        this.pages = pages;
        this.shelf = shelf;
        this.printer = printer;
    }

    byte[] print(String template, String title, Object sheet) {
        var html = pages.print("payments/till/print/" + template, shelf.in(Language.VI), sheet);
        return printer.print(html, PdfDetails.of(title));
    }
}
