package vn.xaso.documents.layout.gateway.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import vn.xaso.kernel.Refusal;

/// Looks through the package of a Word file before anything unpacks it: no bombs, no macros, no other formats.
final class WordFile {

    private static final int LARGEST_FILE = 20 * 1024 * 1024;
    private static final int LARGEST_PART = 12 * 1024 * 1024;
    private static final long LARGEST_WHOLE = 64L * 1024 * 1024;
    private static final int MOST_PARTS = 1_000;
    private static final String DOCUMENT = "wordprocessingml.document.main+xml";

    private WordFile() {}

    /// @throws Refusal `documents.layout.notWord`
    static void inspect(byte[] docx) {
        if (docx.length > LARGEST_FILE || !isWord(docx)) {
            throw new Refusal("documents.layout.notWord");
        }
    }

    private static boolean isWord(byte[] docx) {
        boolean document = false;
        long whole = 0;
        int parts = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                boolean xml =
                        entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
                long most = Math.min(xml ? LARGEST_PART : LARGEST_WHOLE, LARGEST_WHOLE - whole);
                if (++parts > MOST_PARTS || most <= 0) {
                    return false;
                }
                if ("[Content_Types].xml".equals(entry.getName())) {
                    var types = new String(zip.readNBytes(LARGEST_PART), StandardCharsets.UTF_8);
                    document = types.contains(DOCUMENT);
                    whole += types.length();
                    continue;
                }
                long size = skip(zip, most);
                if (size > most) {
                    return false;
                }
                whole += size;
            }
            return document;
        } catch (IOException | IllegalArgumentException broken) {
            return false;
        }
    }

    private static long skip(ZipInputStream zip, long most) throws IOException {
        var buffer = new byte[16_384];
        long size = 0;
        for (int read = zip.read(buffer); read >= 0 && size <= most; read = zip.read(buffer)) {
            size += read;
        }
        return size;
    }
}
