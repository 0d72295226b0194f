package vn.xaso.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text as people type it in a hurry: no marks, lower case, single spaces.
public final class SearchText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private SearchText() {}

    public static String fold(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        var bare = MARKS.matcher(apart).replaceAll("");
        var lower = bare.replace('đ', 'd').replace('Đ', 'd').toLowerCase(Locale.ROOT);
        return SPACES.matcher(lower).replaceAll(" ").strip();
    }

    /// The text with composed marks, without surrounding space: what is stored.
    public static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
