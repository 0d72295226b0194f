package vn.xaso.files.domain;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import vn.xaso.files.ExifTurn;

/// Takes out of a photograph what tells where, when and with which telephone it was taken, without touching the
/// picture: every part that is not needed to show it (Exif, XMP, IPTC, comments, pictures appended after the end).
/// How the picture is turned is kept.
public final class JpegPrivacy {

    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14_ADOBE = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] COLOUR_PROFILE = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);

    private JpegPrivacy() {}

    /// Throws IllegalArgumentException where the content is not a whole JPEG.
    public static byte[] strip(byte[] content) {
        var kept = new ByteArrayOutputStream(content.length);
        kept.write(content, 0, 2);
        int turned = 1;
        int at = 2;
        while (true) {
            if (Bytes.at(content, at) != 0xFF) {
                throw new IllegalArgumentException("Not a JPEG segment");
            }
            int marker = Bytes.at(content, at + 1);
            if (marker == 0xFF) {
                at++;
                continue;
            }
            if (marker == END_OF_IMAGE) {
                kept.write(content, at, 2);
                return withTurn(kept.toByteArray(), turned);
            }
            int end = marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7) ? at + 2 : at + 2 + length(content, at + 2);
            if (marker == APP1 && Bytes.isAt(content, at + 4, EXIF)) {
                turned = ExifTurn.read(content, at + 4 + EXIF.length, end);
            }
            if (marker == START_OF_SCAN) {
                end = endOfScan(content, end);
            }
            if (isNeeded(content, at, marker)) {
                Bytes.at(content, end - 1);
                kept.write(content, at, end - at);
            }
            at = end;
        }
    }

    private static int length(byte[] content, int at) {
        int length = Bytes.twoAt(content, at);
        if (length < 2) {
            throw new IllegalArgumentException("A segment is shorter than its own length");
        }
        return length;
    }

    private static boolean isNeeded(byte[] content, int at, int marker) {
        if (marker == APP2) {
            return Bytes.isAt(content, at + 4, COLOUR_PROFILE);
        }
        return marker == APP0 || marker == APP14_ADOBE || ((marker < APP0 || marker > APP15) && marker != COMMENT);
    }

    /// The picture's own bytes run until a marker that is neither a stuffed FF nor a restart.
    private static int endOfScan(byte[] content, int from) {
        int at = from;
        while (true) {
            if (Bytes.at(content, at) == 0xFF) {
                int next = Bytes.at(content, at + 1);
                if (next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
                    return at;
                }
            }
            at++;
        }
    }

    private static byte[] withTurn(byte[] picture, int turned) {
        if (turned == 1) {
            return picture;
        }
        var segment = ExifTurn.segment(turned);
        var whole = new ByteArrayOutputStream(picture.length + segment.length);
        whole.write(picture, 0, 2);
        whole.writeBytes(segment);
        whole.write(picture, 2, picture.length - 2);
        return whole.toByteArray();
    }
}
