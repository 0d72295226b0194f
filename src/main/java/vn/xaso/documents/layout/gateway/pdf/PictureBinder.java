package vn.xaso.documents.layout.gateway.pdf;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import vn.xaso.files.ExifTurn;
import vn.xaso.kernel.Refusal;

/// Puts pictures on pages of their own. Their bytes are taken over as they are where that is possible: nothing is lost,
/// and little memory is needed.
public final class PictureBinder {

    private static final long MOST_BYTES = 40L * 1024 * 1024;
    /// As many as the door of the files takes.
    private static final long MOST_PIXELS = 50_000_000;
    /// What is drawn anew, as the parts one can see through are put on white.
    private static final long MOST_DRAWN = 12_000_000;
    private static final int PNG_COLOURS = 25;
    private static final int PNG_INTERLACED = 28;
    private static final int SEEN_THROUGH = 4;

    private PictureBinder() {}

    /// @param paper a PDF/A-2u of one page, which is not kept
    public static byte[] bind(byte[] paper, List<byte[]> pictures) {
        if (pictures.stream().mapToLong(one -> one.length).sum() > MOST_BYTES) {
            throw new Refusal("documents.layout.picturesLarge", MOST_BYTES / 1024 / 1024);
        }
        try (var document = Loader.loadPDF(paper)) {
            document.removePage(0);
            for (var picture : pictures) {
                add(document, picture);
            }
            var output = new ByteArrayOutputStream();
            document.save(output);
            return output.toByteArray();
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refusal("documents.layout.notPicture").because(broken);
        }
    }

    private static void add(PDDocument document, byte[] picture) throws IOException {
        boolean photograph = (picture[0] & 0xFF) == 0xFF;
        var place = new PicturePlace(photograph ? ExifTurn.of(picture) : 1);
        var image = image(document, picture, photograph);
        if (image.getColorSpace() instanceof PDDeviceCMYK) {
            throw new Refusal("documents.layout.pictureColours");
        }
        var page = new PDPage(place.page(image.getWidth(), image.getHeight()));
        document.addPage(page);
        try (var pen = new PDPageContentStream(document, page)) {
            pen.drawImage(image, place.in(page.getMediaBox(), image.getWidth(), image.getHeight()));
        }
    }

    private static PDImageXObject image(PDDocument document, byte[] picture, boolean photograph) throws IOException {
        var readers = ImageIO.getImageReadersByFormatName(photograph ? "JPEG" : "PNG");
        var reader = readers.next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            reader.setInput(input, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > MOST_PIXELS) {
                throw new IOException("too many pixels: " + pixels);
            }
            if (photograph || !isDrawnAnew(picture)) {
                return PDImageXObject.createFromByteArray(document, picture, "picture");
            }
            int step = (int) Math.ceil(Math.sqrt((double) pixels / MOST_DRAWN));
            var size = reader.getDefaultReadParam();
            size.setSourceSubsampling(step, step, 0, 0);
            return LosslessFactory.createFromImage(document, onWhite(reader.read(0, size)));
        } finally {
            reader.dispose();
        }
    }

    private static boolean isDrawnAnew(byte[] png) {
        return png[PNG_COLOURS] >= SEEN_THROUGH || png[PNG_INTERLACED] != 0;
    }

    private static BufferedImage onWhite(BufferedImage picture) {
        var paper = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = paper.createGraphics();
        pen.drawImage(picture, 0, 0, Color.WHITE, null);
        pen.dispose();
        return paper;
    }
}
