package vn.xaso.ui.print;

import java.io.IOException;
import java.io.UncheckedIOException;
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
        return read.computeIfAbsent(face, this::load);
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
