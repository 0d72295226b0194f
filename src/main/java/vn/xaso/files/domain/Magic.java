package vn.xaso.files.domain;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import vn.xaso.files.FileKind;

/// Tells the kind of a file by its first bytes.
public final class Magic {

    private static final byte[] PDF = ascii("%PDF-");
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] WORD = ascii("word/document.xml");
    private static final byte[] EXCEL = ascii("xl/workbook.xml");
    /// Some scanners write a line before the header; readers accept it within the first 1024 bytes.
    private static final int PDF_HEADER_WITHIN = 1024;

    private Magic() {}

    public static @Nullable FileKind kind(byte[] content) {
        if (Bytes.isAt(content, 0, JPEG)) {
            return FileKind.JPEG;
        }
        if (Bytes.isAt(content, 0, PNG)) {
            return FileKind.PNG;
        }
        if (Bytes.isAt(content, 0, ZIP)) {
            return contains(content, WORD, content.length)
                    ? FileKind.DOCX
                    : contains(content, EXCEL, content.length) ? FileKind.XLSX : null;
        }
        if (contains(content, PDF, PDF_HEADER_WITHIN)) {
            return FileKind.PDF;
        }
        return isTable(content) ? FileKind.CSV : null;
    }

    /// Plain text, in whatever alphabet, in which something separates words.
    private static boolean isTable(byte[] content) {
        boolean wide = content.length > 1 && (content[0] & 0xFF) == 0xFF && (content[1] & 0xFF) == 0xFE;
        boolean separated = false;
        for (byte letter : content) {
            if (!wide && letter >= 0 && letter < ' ' && letter != '\t' && letter != '\r' && letter != '\n') {
                return false;
            }
            separated |= letter == ',' || letter == ';' || letter == '\t' || letter == '|';
        }
        return separated;
    }

    private static boolean contains(byte[] content, byte[] wanted, int within) {
        for (int i = 0; i < Math.min(within, content.length); i++) {
            if (Bytes.isAt(content, i, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
