package vn.xaso.signing.gateway.dss;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Refusal;
import vn.xaso.signing.KeyHolder;

/// Where a signature goes: into the empty field that the printed document holds ready, or, in a document of somebody
/// else, to the bottom right of the last page.
///
/// @param field the name of the empty field, or null
/// @param y counted from the top of the page, in points
/// @param certifies it is the first signature and restricts what may follow
record SignaturePlace(
        @Nullable String field, int page, float x, float y, float width, float height, boolean certifies) {

    static final String PERSON = "chu_ky";
    static final String SEAL = "con_dau";

    private static final float MARGIN = 56;
    private static final float WIDTH = 170;
    private static final float SEAL_SIZE = 102;
    private static final float HEIGHT = 68;

    static SignaturePlace forPerson(byte[] pdf) {
        try (var document = open(pdf)) {
            boolean first = document.getSignatureDictionaries().isEmpty();
            if (isEmptyField(document, PERSON)) {
                return new SignaturePlace(PERSON, 0, 0, 0, 0, 0, first);
            }
            return bottomRight(document, 0, WIDTH, HEIGHT, first);
        } catch (IOException fault) {
            throw unreadable(fault);
        }
    }

    static SignaturePlace forSeal(byte[] pdf) {
        try (var document = open(pdf)) {
            if (isEmptyField(document, SEAL)) {
                return new SignaturePlace(SEAL, 0, 0, 0, 0, 0, false);
            }
            return bottomRight(document, WIDTH * 2 / 3, SEAL_SIZE, SEAL_SIZE, false);
        } catch (IOException fault) {
            throw unreadable(fault);
        }
    }

    /// The boxes of the printed document are not larger.
    static float widthFor(KeyHolder.Kind kind) {
        return kind == KeyHolder.Kind.PERSON ? WIDTH : SEAL_SIZE;
    }

    static PDDocument open(byte[] pdf) throws IOException {
        return Loader.loadPDF(pdf);
    }

    static Refusal unreadable(IOException fault) {
        return new Refusal("signing.document.unreadable").because(fault);
    }

    private static boolean isEmptyField(PDDocument document, String name) {
        var form = document.getDocumentCatalog().getAcroForm(null);
        return form != null
                && form.getField(name) instanceof PDSignatureField signature
                && signature.getSignature() == null;
    }

    private static SignaturePlace bottomRight(
            PDDocument document, float fromRight, float width, float height, boolean first) {
        int last = document.getNumberOfPages();
        var box = document.getPage(last - 1).getCropBox();
        float x = box.getWidth() - MARGIN - fromRight - width;
        float y = box.getHeight() - MARGIN - height;
        return new SignaturePlace(null, last, Math.max(0, x), Math.max(0, y), width, height, first);
    }
}
