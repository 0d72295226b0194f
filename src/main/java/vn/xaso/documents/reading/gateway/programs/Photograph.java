package vn.xaso.documents.reading.gateway.programs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// Lays a photograph of a sheet of paper on a page as wide as the sheet, so that it is read like a scan.
final class Photograph {

    private static final int JPEG = 0xFFD8FF;
    private static final int PNG = 0x89504E;
    private static final int PNG_WIDTH_AT = 16;
    /// A PNG may have to be unpacked here.
    private static final long MOST_POINTS = 50_000_000;

    private Photograph() {}

    /// @return the file itself where it is no photograph, or a broken one
    static byte[] asPaper(byte[] file) {
        if (!isPicture(file)) {
            return file;
        }
        try (var paper = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var picture = begin(file) == JPEG
                    ? JPEGFactory.createFromByteArray(paper, file)
                    : PDImageXObject.createFromByteArray(paper, file, "page");
            float wide =
                    picture.getWidth() > picture.getHeight() ? PDRectangle.A4.getHeight() : PDRectangle.A4.getWidth();
            float high = wide * picture.getHeight() / picture.getWidth();
            var page = new PDPage(new PDRectangle(wide, high));
            paper.addPage(page);
            try (var content = new PDPageContentStream(paper, page)) {
                content.drawImage(picture, 0, 0, wide, high);
            }
            paper.save(out);
            return out.toByteArray();
        } catch (IOException | IllegalArgumentException broken) {
            return file;
        }
    }

    private static boolean isPicture(byte[] file) {
        return file.length > PNG_WIDTH_AT + 2 * Integer.BYTES
                && (begin(file) == JPEG || (begin(file) == PNG && points(file) <= MOST_POINTS));
    }

    private static int begin(byte[] file) {
        return ByteBuffer.wrap(file).getInt() >>> Byte.SIZE;
    }

    private static long points(byte[] png) {
        var head = ByteBuffer.wrap(png);
        return (long) head.getInt(PNG_WIDTH_AT) * head.getInt(PNG_WIDTH_AT + Integer.BYTES);
    }
}
