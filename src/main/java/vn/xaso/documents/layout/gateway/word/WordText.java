package vn.xaso.documents.layout.gateway.word;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The small forms that stand in the lines of a document.
final class WordText {

    static final Pattern NUMBER = Pattern.compile("Số\\s*:?[\\s.…_]*(\\d*)[\\s.…_]*/\\s*(\\S.*)");
    static final Pattern DAY =
            Pattern.compile("(.+?),\\s*ngày[\\s.…_]*(\\d*)[\\s.…_]*tháng[\\s.…_]*(\\d*)[\\s.…_]*năm.*?(\\d*)");

    private WordText() {}

    /// @param style the code of its style, or empty
    record Line(String text, String style, boolean bold, boolean italic) {}

    /// Null where day, month or year are open.
    static @Nullable LocalDate date(Matcher day) {
        if (day.group(2).isEmpty() || day.group(3).isEmpty() || day.group(4).isEmpty()) {
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(day.group(4)), Integer.parseInt(day.group(3)), Integer.parseInt(day.group(2)));
        } catch (DateTimeException | NumberFormatException none) {
            return null;
        }
    }

    /// Without the dash before and the mark after it.
    static String bare(String line) {
        return line.replaceFirst("^[-–•+]\\s*", "").replaceFirst("\\s*[;.,]+$", "");
    }
}
