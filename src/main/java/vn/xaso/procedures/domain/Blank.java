package vn.xaso.procedures.domain;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Words with which the national catalogue says nothing, and what the web page left behind in its texts.
final class Blank {

    private static final Set<String> NOTHING = Set.of("", "-", "--", "không", "không có thông tin", "không quy định");
    private static final Pattern PAGE_REMAINS = Pattern.compile("Từ khóa(.*?)Mô tả.*$", Pattern.DOTALL);
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    private Blank() {}

    static boolean is(String text) {
        return NOTHING.contains(flat(text).toLowerCase(Locale.ROOT));
    }

    static String or(String text) {
        return is(text) ? "" : text.strip();
    }

    /// One line, single spaces.
    static String flat(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    /// The text without the foot of the page from which it was taken.
    static String withoutPage(String text) {
        return PAGE_REMAINS.matcher(text).replaceFirst("").strip();
    }

    /// The keywords that stand in the foot of the page.
    static String keywords(String text) {
        var remains = PAGE_REMAINS.matcher(text);
        return remains.find() ? or(remains.group(1)) : "";
    }
}
