package vn.xaso.files.application;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.xaso.files.FileKind;
import vn.xaso.files.FileRefusal.Reason;
import vn.xaso.files.domain.ActiveOffice;

/// Opens every part of a DOCX or XLSX. What runs, embeds or fetches something from elsewhere is not taken.
final class OfficePaperCheck {

    private static final int MOST_PARTS = 1_000;
    private static final long LARGEST = 200_000_000;
    private static final long LARGEST_TEXT = 16_000_000;
    private static final int MOST_FOLDED = 100;
    /// Small texts of equal lines fold well and harm nobody.
    private static final long SMALL = 1_000_000;

    private OfficePaperCheck() {}

    static void look(FileKind kind, byte[] content) throws Unacceptable {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            var parts = Collections.list(zip.getEntries());
            var main = kind == FileKind.DOCX ? "word/document.xml" : "xl/workbook.xml";
            if (zip.getEntry("[Content_Types].xml") == null || zip.getEntry(main) == null) {
                throw new Unacceptable(Reason.OFFICE_BROKEN);
            }
            if (parts.size() > MOST_PARTS) {
                throw new Unacceptable(Reason.TOO_COMPLEX);
            }
            long all = 0;
            for (var part : parts) {
                all += look(zip, part, LARGEST - all);
            }
        } catch (IOException | RuntimeException broken) {
            throw new Unacceptable(Reason.OFFICE_BROKEN, broken);
        }
    }

    private static long look(ZipFile zip, ZipArchiveEntry part, long left) throws IOException, Unacceptable {
        var name = part.getName().toLowerCase(Locale.ROOT);
        if (isAstray(name) || part.isUnixSymlink()) {
            throw new Unacceptable(Reason.OFFICE_BROKEN);
        }
        if (ActiveOffice.isPart(name)) {
            throw new Unacceptable(Reason.OFFICE_ACTIVE);
        }
        if (ActiveOffice.isLookedInto(name)) {
            lookInto(zip, part, name);
        }
        try (var input = zip.getInputStream(part)) {
            long size = size(input, left);
            if (size > SMALL && size / Math.max(1, part.getCompressedSize()) > MOST_FOLDED) {
                throw new Unacceptable(Reason.TOO_COMPLEX);
            }
            return size;
        }
    }

    private static void lookInto(ZipFile zip, ZipArchiveEntry part, String name) throws IOException, Unacceptable {
        try (var input = zip.getInputStream(part)) {
            if (ActiveOffice.isActive(name, new String(input.readNBytes((int) LARGEST_TEXT), StandardCharsets.UTF_8))) {
                throw new Unacceptable(Reason.OFFICE_ACTIVE);
            }
        }
    }

    private static boolean isAstray(String name) {
        return name.startsWith("/") || name.contains("..") || name.contains("\\") || name.indexOf('\0') >= 0;
    }

    private static long size(InputStream input, long left) throws IOException, Unacceptable {
        var buffer = new byte[64 * 1024];
        long size = 0;
        int count;
        while ((count = input.read(buffer)) >= 0) {
            size += count;
            if (size > left || Thread.currentThread().isInterrupted()) {
                throw new Unacceptable(Reason.TOO_COMPLEX);
            }
        }
        return size;
    }
}
