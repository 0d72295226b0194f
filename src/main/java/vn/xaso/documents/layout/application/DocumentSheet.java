package vn.xaso.documents.layout.application;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.documents.DocumentText;
import vn.xaso.documents.layout.application.print.SheetMaker;
import vn.xaso.ui.Language;
import vn.xaso.ui.Pages;
import vn.xaso.ui.TextShelf;
import vn.xaso.ui.print.PdfDetails;
import vn.xaso.ui.print.PdfPrinter;

/// Puts a document on paper. Documents are always in Vietnamese.
@Lazy
@Component
class DocumentSheet {

    private static final String TEMPLATE = "documents/layout/print/document";

    private final Pages pages;
    private final TextShelf shelf;
    private final PdfPrinter printer;

    DocumentSheet(Pages pages, TextShelf shelf, PdfPrinter printer) {
        this.pages = pages;
        this.shelf = shelf;
        this.printer = printer;
    }

    byte[] print(DocumentText text, String typeName) {
        var page = SheetMaker.page(text, typeName);
        return printer.print(pages.print(TEMPLATE, shelf.in(Language.VI), page), PdfDetails.of(page.title()));
    }
}
