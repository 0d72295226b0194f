package vn.xaso.documents.layout.gateway.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.xmpbox.xml.DomXmpParser;
import org.apache.xmpbox.xml.XmpParsingException;
import vn.xaso.documents.layout.domain.SeenDocument;
import vn.xaso.documents.layout.domain.SeenDocument.State;
import vn.xaso.documents.layout.domain.SeenPage;

/// Reads a PDF page by page. Works in the process of [EyeProgram]; a strange file may end it.
public final class PdfReader {

    private static final int MOST_PAGES = 120;
    private static final int MOST_FIELDS = 200;
    private static final int LARGEST_CLAIM = 256 * 1024;

    private PdfReader() {}

    public static SeenDocument read(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            int count = document.getNumberOfPages();
            var pages = new ArrayList<SeenPage>();
            for (int i = 0; i < Math.min(count, MOST_PAGES); i++) {
                pages.add(page(document.getPage(i), i + 1));
            }
            return new SeenDocument(
                    count == 0 ? State.UNREADABLE : State.SEEN,
                    List.copyOf(pages),
                    count,
                    claim(document),
                    !document.getSignatureDictionaries().isEmpty(),
                    fields(document));
        } catch (InvalidPasswordException locked) {
            return SeenDocument.unseen(State.LOCKED);
        } catch (OutOfMemoryError heavy) {
            return SeenDocument.unseen(State.TOO_HEAVY);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return SeenDocument.unseen(State.UNREADABLE);
        }
    }

    private static SeenPage page(PDPage page, int number) {
        var box = page.getCropBox();
        boolean lies = page.getRotation() % 180 != 0;
        var shapes = new ShapeCollector(page);
        List<vn.xaso.documents.layout.domain.SeenText> texts = List.of();
        try {
            texts = new TextCollector().collect(page);
        } catch (IOException | RuntimeException broken) {
            // the page stays without words
        }
        try {
            shapes.collect();
        } catch (IOException | RuntimeException broken) {
            // the page stays with the lines that were found so far
        }
        return SeenPage.ordered(new SeenPage(
                number,
                lies ? box.getHeight() : box.getWidth(),
                lies ? box.getWidth() : box.getHeight(),
                texts,
                shapes.rules(),
                shapes.boxes(),
                shapes.covered()));
    }

    private static String claim(PDDocument document) {
        var metadata = document.getDocumentCatalog().getMetadata();
        if (metadata == null) {
            return "";
        }
        try (var stream = metadata.exportXMPMetadata()) {
            var parser = new DomXmpParser();
            parser.setStrictParsing(false);
            var claim = parser.parse(new ByteArrayInputStream(stream.readNBytes(LARGEST_CLAIM)))
                    .getPDFAIdentificationSchema();
            return claim == null ? "" : "PDF/A-" + claim.getPart() + lower(claim.getConformance());
        } catch (IOException | XmpParsingException | RuntimeException unknown) {
            return "";
        }
    }

    private static String lower(String conformance) {
        return conformance == null ? "" : conformance.toLowerCase(java.util.Locale.ROOT);
    }

    private static List<SeenDocument.Field> fields(PDDocument document) throws IOException {
        var form = document.getDocumentCatalog().getAcroForm(null);
        var fields = new ArrayList<SeenDocument.Field>();
        if (form == null) {
            return fields;
        }
        for (var field : form.getFieldTree()) {
            if (field instanceof PDTerminalField terminal && fields.size() < MOST_FIELDS) {
                fields.add(field(document, terminal));
            }
        }
        return List.copyOf(fields);
    }

    private static SeenDocument.Field field(PDDocument document, PDTerminalField field) {
        var value = field instanceof PDSignatureField signature
                ? signature.getSignature() == null ? "" : "signed"
                : field.getValueAsString();
        var widget = field.getWidgets().isEmpty() ? null : field.getWidgets().getFirst();
        if (widget == null || widget.getRectangle() == null || widget.getPage() == null) {
            return new SeenDocument.Field(String.valueOf(field.getFullyQualifiedName()), value, 0, 0, 0, 0, 0);
        }
        var place = widget.getRectangle();
        var box = widget.getPage().getCropBox();
        return new SeenDocument.Field(
                String.valueOf(field.getFullyQualifiedName()),
                value,
                document.getPages().indexOf(widget.getPage()) + 1,
                place.getLowerLeftX() - box.getLowerLeftX(),
                box.getUpperRightY() - place.getUpperRightY(),
                place.getWidth(),
                place.getHeight());
    }
}
