package vn.xaso.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The one fact of Exif that a picture needs: how it must be turned to stand upright (1 to 8).
public final class ExifTurn {

    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;

    private static final int START_OF_SCAN = 0xDA;
    private static final int APP1 = 0xE1;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private ExifTurn() {}

    /// Of a whole JPEG; 1 where it says nothing.
    public static int of(byte[] jpeg) {
        int at = 2;
        while (at + 4 <= jpeg.length && (jpeg[at] & 0xFF) == 0xFF) {
            int marker = jpeg[at + 1] & 0xFF;
            if (marker == START_OF_SCAN) {
                return 1;
            }
            int end = at + 2 + ((jpeg[at + 2] & 0xFF) << 8 | (jpeg[at + 3] & 0xFF));
            int words = at + 4 + EXIF.length;
            if (marker == APP1
                    && words <= end
                    && end <= jpeg.length
                    && Arrays.equals(jpeg, at + 4, words, EXIF, 0, EXIF.length)) {
                return read(jpeg, words, end);
            }
            at = end;
        }
        return 1;
    }

    /// @param from where the TIFF header begins
    public static int read(byte[] content, int from, int end) {
        if (end > content.length || end - from < 14) {
            return 1;
        }
        var tiff = ByteBuffer.wrap(content, from, end - from).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long directory = tiff.getInt(4) & 0xFFFFFFFFL;
        if (directory + 2 > tiff.limit()) {
            return 1;
        }
        int entries = tiff.getShort((int) directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            long entry = directory + 2 + (long) i * ENTRY;
            if (entry + ENTRY > tiff.limit()) {
                return 1;
            }
            if ((tiff.getShort((int) entry) & 0xFFFF) == TAG) {
                int turned = tiff.getShort((int) entry + 8) & 0xFFFF;
                return turned >= 1 && turned <= 8 ? turned : 1;
            }
        }
        return 1;
    }

    public static byte[] segment(int turned) {
        return ByteBuffer.allocate(36)
                .putShort((short) 0xFFE1)
                .putShort((short) 34)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) TAG)
                .putShort((short) SHORT)
                .putInt(1)
                .putShort((short) turned)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
