package vn.xaso.kernel;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A line of a table for a spreadsheet. A cell that a spreadsheet would take for a formula gets an apostrophe.
public final class CsvLine {

    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r\\n＝＋－＠]", Pattern.DOTALL);

    private CsvLine() {}

    public static String of(List<String> cells) {
        return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        var safe = FORMULA.matcher(text).find() ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
