package vn.xaso.files.domain;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// The one fact of Exif that a picture needs: how it must be turned to stand upright (1 to 8).
final class ExifTurn {

    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;

    private ExifTurn() {}

    /// @param from where the TIFF header begins
    static int read(byte[] content, int from, int end) {
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

    static byte[] segment(int turned) {
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
