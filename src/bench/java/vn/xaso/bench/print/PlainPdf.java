package vn.xaso.bench.print;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.xaso.documents.layout.domain.SeenDocument;
import vn.xaso.documents.layout.domain.SeenText;

/// The same words in the same places with the same embedded fonts, written by PDFBox alone: no layout, no archive form.
final class PlainPdf {

    private final SeenDocument seen;
    private final String folder;

    /// @param folder of the fonts
    PlainPdf(SeenDocument seen, String folder) {
        this.seen = seen;
        this.folder = folder;
    }

    byte[] write() {
        try (var document = new PDDocument();
                var output = new ByteArrayOutputStream()) {
            var fonts = new HashMap<String, PDFont>();
            for (var page : seen.pages()) {
                var sheet = new PDPage(PDRectangle.A4);
                document.addPage(sheet);
                try (var pen = new PDPageContentStream(document, sheet)) {
                    for (var text : page.texts()) {
                        for (var word : text.words()) {
                            write(document, pen, fonts, word, page.height() - text.baseline());
                        }
                    }
                }
            }
            document.save(output);
            return output.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void write(
            PDDocument document, PDPageContentStream pen, HashMap<String, PDFont> fonts, SeenText.Word word, double y)
            throws IOException {
        var face = word.look().font();
        var font = fonts.get(face);
        if (font == null) {
            var file = face.contains("-") ? face : face + "-Regular";
            font = PDType0Font.load(document, new File(folder, file + ".ttf"));
            fonts.put(face, font);
        }
        pen.beginText();
        pen.setFont(font, (float) word.look().size());
        pen.newLineAtOffset((float) word.left(), (float) y);
        pen.showText(word.text());
        pen.endText();
    }
}
