package vn.xaso.files.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The name of a file as it is kept: composed marks, no path, nothing that a computer could misread.
public final class FileName {

    private static final int LONGEST = 150;
    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    /// Control characters, marks that turn the direction of writing, halves of characters, private ones.
    private static final Pattern INVISIBLE = Pattern.compile("\\p{C}");
    private static final Pattern RESERVED = Pattern.compile("[<>:\"|?*]");
    private static final Pattern SPACES = Pattern.compile("\\s+|\\p{Z}+");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\\$|conout\\$)(\\..*)?");

    private FileName() {}

    public static String tidy(String name) {
        var text = Normalizer.normalize(name, Normalizer.Form.NFC);
        text = PATH.matcher(text).replaceAll("");
        text = SPACES.matcher(text).replaceAll(" ");
        text = INVISIBLE.matcher(text).replaceAll("");
        text = RESERVED.matcher(text).replaceAll("_");
        text = EDGES.matcher(text).replaceAll("");
        if (text.isEmpty()) {
            return "file";
        }
        return shorten(DEVICE.matcher(text).matches() ? "_" + text : text);
    }

    /// The letters after the last dot in lower case, or empty.
    public static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String shorten(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        var tail = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        int end = LONGEST - tail.length();
        if (Character.isHighSurrogate(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(0, end).stripTrailing() + tail;
    }
}
