package vn.xaso.ui.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The four faces of the print font. The files stay where the system keeps them; they are read once.
final class PrintFonts {

    enum Face {
        REGULAR("Regular"),
        BOLD("Bold"),
        ITALIC("Italic"),
        BOLD_ITALIC("BoldItalic");

        private final String suffix;

        Face(String suffix) {
            this.suffix = suffix;
        }

        private Path in(Path folder) {
            return folder.resolve("LiberationSerif-" + suffix + ".ttf");
        }
    }

    /// Where a font of the kind sfnt keeps the number of its tables and the directory of them.
    private static final int TABLES_AT = 4;

    private static final int DIRECTORY_AT = 12;
    private static final int ENTRY_BYTES = 16;
    private static final int JOINING = 0x47535542; // GSUB
    private static final int NOBODYS = 0x78535542; // xSUB
    private static final String FALLBACK = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final @Nullable Path folder;
    private final Map<Face, byte[]> read = new EnumMap<>(Face.class);

    private PrintFonts(@Nullable Path folder) {
        this.folder = folder;
    }

    static PrintFonts in(List<Path> folders) {
        return new PrintFonts(
                folders.stream().filter(PrintFonts::isComplete).findFirst().orElse(null));
    }

    String source() {
        return folder == null ? "Liberation Sans (PDFBox)" : folder.toString();
    }

    synchronized byte[] bytes(Face face) {
        return read.computeIfAbsent(face, one -> withoutLigatures(load(one)));
    }

    /// The table of the font that joins letters goes under a name nobody asks for. Vietnamese has no letters to join,
    /// and
    /// asking the table for each piece of text takes longer than all the rest of printing.
    private static byte[] withoutLigatures(byte[] font) {
        var file = ByteBuffer.wrap(font);
        int tables = file.getShort(TABLES_AT);
        for (int i = 0; i < tables; i++) {
            int at = DIRECTORY_AT + i * ENTRY_BYTES;
            if (file.getInt(at) == JOINING) {
                file.putInt(at, NOBODYS);
            }
        }
        return font;
    }

    private byte[] load(Face face) {
        try {
            if (folder != null) {
                return Files.readAllBytes(face.in(folder));
            }
            try (var stream = Objects.requireNonNull(PrintFonts.class.getResourceAsStream(FALLBACK))) {
                return stream.readAllBytes();
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static boolean isComplete(Path folder) {
        return List.of(Face.values()).stream().allMatch(face -> Files.isReadable(face.in(folder)));
    }
}
