package vn.xaso.files.domain;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// Takes out of a PNG the parts with texts, times and Exif, and what is appended after its end.
public final class PngPrivacy {

    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;
    private static final Set<String> TALKATIVE = Set.of("eXIf", "tEXt", "zTXt", "iTXt", "tIME");

    private PngPrivacy() {}

    /// Throws IllegalArgumentException where the content is not a whole PNG.
    public static byte[] strip(byte[] content) {
        var kept = new ByteArrayOutputStream(content.length);
        kept.write(content, 0, SIGNATURE);
        int at = SIGNATURE;
        while (true) {
            long length = Bytes.fourAt(content, at);
            if (at + length + AROUND > content.length) {
                throw new IllegalArgumentException("A part reaches beyond the end");
            }
            var kind = new String(content, at + 4, 4, StandardCharsets.ISO_8859_1);
            int whole = (int) length + AROUND;
            if (!TALKATIVE.contains(kind)) {
                kept.write(content, at, whole);
            }
            if ("IEND".equals(kind)) {
                return kept.toByteArray();
            }
            at += whole;
        }
    }
}
