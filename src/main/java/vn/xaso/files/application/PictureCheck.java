package vn.xaso.files.application;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import vn.xaso.files.FileKind;
import vn.xaso.files.FileRefusal.Reason;

/// Decodes a picture from its first line to its last, at a small size so that little memory is needed.
final class PictureCheck {

    private static final long MOST_PIXELS = 50_000_000;
    private static final int SMALL = 1_000;

    private PictureCheck() {}

    static void look(FileKind kind, byte[] content) throws Unacceptable {
        var reader = ImageIO.getImageReadersByFormatName(kind.name()).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                throw new Unacceptable(Reason.PICTURE_LARGE);
            }
            decode(reader, Math.max(1, Math.min(width, height) / SMALL));
        } catch (IOException | RuntimeException broken) {
            throw new Unacceptable(Reason.PICTURE_BROKEN, broken);
        } finally {
            reader.dispose();
        }
    }

    /// The reader only warns where a picture is cut off.
    private static void decode(ImageReader reader, int step) throws IOException, Unacceptable {
        var warned = new AtomicBoolean();
        reader.addIIOReadWarningListener((source, warning) -> warned.set(true));
        var size = reader.getDefaultReadParam();
        size.setSourceSubsampling(step, step, 0, 0);
        if (reader.canReadRaster()) {
            reader.readRaster(0, size);
        } else {
            reader.read(0, size);
        }
        if (warned.get()) {
            throw new Unacceptable(Reason.PICTURE_BROKEN);
        }
    }
}
