package vn.xaso.documents.layout;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import vn.xaso.documents.DocumentText;
import vn.xaso.documents.layout.application.print.SheetMaker;
import vn.xaso.ui.Language;
import vn.xaso.ui.TextShelf;
import vn.xaso.ui.print.Papers;
import vn.xaso.ui.print.PdfDetails;

/// Prints documents without the house around the press.
public final class DocumentPrints {

    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "xaso.templates");

    private DocumentPrints() {}

    public static byte[] print(DocumentText text) {
        return Papers.printer()
                .print(
                        html(text),
                        PdfDetails.of(SheetMaker.page(text, DocumentTexts.typeName(text.type()))
                                .title()));
    }

    /// The page before it is printed.
    public static String html(DocumentText text) {
        try {
            var page = SheetMaker.page(text, DocumentTexts.typeName(text.type()));
            var html = new StringOutput();
            var texts = new TextShelf().in(Language.VI);
            ENGINE.render(
                    "documents/layout/print/document.jte", Map.<String, Object>of("texts", texts, "page", page), html);
            return html.toString();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
