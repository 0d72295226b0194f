package vn.xaso.signing.gateway.dss;

import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.model.InMemoryDocument;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import javax.imageio.ImageIO;
import vn.xaso.kernel.Recent;

/// The picture of a signature with as many points as a printer shows of it. Encoding it costs more than the signature
/// itself, and the library does it twice.
final class InkPicture {

    /// 140 to the inch, in the paper's points of 72.
    private static final double DOTS = 140.0 / 72;

    private static final Recent<ByteBuffer, byte[]> SMALL = new Recent<>(Duration.ofMinutes(10), 200);

    private InkPicture() {}

    /// @param width of the box that it is set into, in points
    static InMemoryDocument of(byte[] png, float width) {
        var small = SMALL.get(ByteBuffer.wrap(png), () -> small(png, (int) Math.round(width * DOTS)));
        return new InMemoryDocument(small, "image.png", MimeTypeEnum.PNG);
    }

    private static byte[] small(byte[] png, int most) {
        try {
            var picture = ImageIO.read(new ByteArrayInputStream(png));
            if (picture == null || picture.getWidth() <= most) {
                return png;
            }
            int height = Math.max(1, picture.getHeight() * most / picture.getWidth());
            var small = new BufferedImage(most, height, BufferedImage.TYPE_INT_ARGB);
            var pen = small.createGraphics();
            pen.drawImage(picture.getScaledInstance(most, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
            pen.dispose();
            var output = new ByteArrayOutputStream();
            ImageIO.write(small, "png", output);
            return output.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
