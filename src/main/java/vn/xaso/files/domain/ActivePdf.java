package vn.xaso.files.domain;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The names inside a PDF by which it runs scripts, starts programs or carries other files.
public final class ActivePdf {

    private static final Set<String> KEYS =
            Set.of("JavaScript", "JS", "EmbeddedFiles", "EF", "RichMediaContent", "RichMediaSettings", "XFA");
    private static final Map<String, Set<String>> VALUES = Map.of(
            "S",
                    Set.of(
                            "JavaScript",
                            "Launch",
                            "ImportData",
                            "SubmitForm",
                            "GoToE",
                            "GoToR",
                            "Rendition",
                            "RichMediaExecute"),
            "Type", Set.of("EmbeddedFile"),
            "Subtype", Set.of("FileAttachment", "RichMedia", "Screen", "Movie", "Sound", "3D"));
    /// Also where no table of contents of the file points: an older revision may be brought back. Short names are not
    /// looked for here, compressed bytes would look like them by chance.
    private static final List<byte[]> NAMES =
            List.of(bytes("/JavaScript"), bytes("/EmbeddedFile"), bytes("/Launch"), bytes("/RichMedia"));

    private ActivePdf() {}

    public static boolean isKey(String key) {
        return KEYS.contains(key);
    }

    public static boolean isValue(String key, String value) {
        return VALUES.getOrDefault(key, Set.of()).contains(value);
    }

    public static boolean isNamedIn(byte[] content) {
        for (int i = 0; i < content.length; i++) {
            if (content[i] == '/' && startsWithAny(content, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWithAny(byte[] content, int at) {
        for (var name : NAMES) {
            if (Bytes.isAt(content, at, name)) {
                return true;
            }
        }
        return false;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
