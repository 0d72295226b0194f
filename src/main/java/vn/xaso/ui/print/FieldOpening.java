package vn.xaso.ui.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

/// Puts open fields into a PDF made elsewhere. Lives apart from the bean so that the PDF program is loaded late.
final class FieldOpening {

    private final PrintFonts fonts;

    FieldOpening(PrintFonts fonts) {
        this.fonts = fonts;
    }

    byte[] open(byte[] pdf, List<OpenField> fields) {
        try (var document = Loader.loadPDF(pdf)) {
            var old = document.getDocumentCatalog().getAcroForm(null);
            if (old != null) {
                old.flatten();
            }
            for (var field : fields) {
                if (field.covers()) {
                    cover(document, field);
                }
            }
            new FormFields(document, fonts).put(fields);
            var output = new ByteArrayOutputStream(pdf.length + 65_536);
            document.save(output);
            return output.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void cover(PDDocument document, OpenField field) throws IOException {
        try (var pen =
                new PDPageContentStream(document, document.getPage(field.page() - 1), AppendMode.APPEND, true, true)) {
            pen.setNonStrokingColor(1f);
            pen.addRect(field.left(), field.bottom() - 1, field.width(), field.height());
            pen.fill();
        }
    }
}
