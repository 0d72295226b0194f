package vn.xaso.cases.digitising.gateway.pictures;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import vn.xaso.cases.digitising.domain.Straightening;
import vn.xaso.files.ExifTurn;
import vn.xaso.kernel.process.WorkerProgram;

/// The process that decodes pictures and straightens them. It answers with one byte (what was done) and a JPEG.
public final class StraighteningProgram {

    static final byte CUT = 1;
    static final byte LEVELLED = 2;

    /// A page A4 at 400 dots an inch; more is decoded smaller.
    private static final long MOST_PIXELS = 16_000_000;
    private static final float QUALITY = 0.88f;
    private static final int JPEG_BEGIN = 0xFF;

    private StraighteningProgram() {}

    public static void main(String[] arguments) throws IOException {
        WorkerProgram.serve(() -> question -> answer(question[0]));
    }

    static byte[] answer(byte[] file) throws IOException {
        var straight = Straightening.of(upright(decoded(file), file));
        var answer = new ByteArrayOutputStream();
        answer.write((straight.cut() ? CUT : 0) | (straight.degrees() != 0 ? LEVELLED : 0));
        write(straight.picture(), answer);
        return answer.toByteArray();
    }

    private static BufferedImage decoded(byte[] file) throws IOException {
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new IOException("No picture");
            }
            var reader = readers.next();
            reader.setInput(input, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            int step = (int) Math.ceil(Math.sqrt((double) pixels / MOST_PIXELS));
            var size = reader.getDefaultReadParam();
            size.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
            var read = reader.read(0, size);
            reader.dispose();
            return onWhite(read);
        }
    }

    private static BufferedImage onWhite(BufferedImage read) {
        var plain = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = plain.createGraphics();
        pen.drawImage(read, 0, 0, java.awt.Color.WHITE, null);
        pen.dispose();
        return plain;
    }

    /// As the photographer saw it: the camera only writes down how it was held.
    private static BufferedImage upright(BufferedImage picture, byte[] file) {
        int turn = (file[0] & 0xFF) == JPEG_BEGIN ? ExifTurn.of(file) : 1;
        return switch (turn) {
            case 3 -> turned(picture, 2);
            case 6 -> turned(picture, 1);
            case 8 -> turned(picture, 3);
            default -> picture;
        };
    }

    private static BufferedImage turned(BufferedImage picture, int quarters) {
        boolean across = quarters % 2 == 1;
        int width = across ? picture.getHeight() : picture.getWidth();
        int height = across ? picture.getWidth() : picture.getHeight();
        var turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = turned.createGraphics();
        var turn = new AffineTransform();
        turn.translate(width / 2.0, height / 2.0);
        turn.quadrantRotate(quarters);
        turn.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
        pen.drawImage(picture, turn, null);
        pen.dispose();
        return turned;
    }

    private static void write(BufferedImage picture, ByteArrayOutputStream output) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
        try (var stream = new MemoryCacheImageOutputStream(output)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
    }
}
