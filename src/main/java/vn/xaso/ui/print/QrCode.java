package vn.xaso.ui.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/// The square code that a phone reads off a paper or a screen.
public final class QrCode {

    private static final int QUIET_ZONE = 2;

    private QrCode() {}

    /// A PNG for printed pages and for `<img>`.
    public static String dataUri(String text, int pixels) {
        var matrix = encode(text, pixels);
        var image = new BufferedImage(matrix.getWidth(), matrix.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                image.setRGB(x, y, matrix.get(x, y) ? 0xFF000000 : 0xFFFFFFFF);
            }
        }
        var output = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", output);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(output.toByteArray());
    }

    /// The `d` of an SVG path, one unit a module; `size` of the same text is the side of its view box.
    public static String svgPath(String text) {
        var matrix = encode(text, 0);
        var path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                if (matrix.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    /// The side of the code in modules, quiet zone included.
    public static int size(String text) {
        return encode(text, 0).getWidth();
    }

    private static BitMatrix encode(String text, int pixels) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            pixels,
                            pixels,
                            Map.of(
                                    EncodeHintType.CHARACTER_SET,
                                    "UTF-8",
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    QUIET_ZONE));
        } catch (WriterException fault) {
            throw new IllegalArgumentException("The text is too long for a QR code", fault);
        }
    }
}
