package vn.xaso.reports.design.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.xaso.forms.Wording;
import vn.xaso.kernel.Refusal;
import vn.xaso.reports.sheets.CellRule;
import vn.xaso.reports.sheets.FormCheck;
import vn.xaso.reports.sheets.SheetTable;
import vn.xaso.reports.sheets.SheetTable.Column;
import vn.xaso.reports.sheets.SheetTable.Row;

/// Reads a table as offices lay it out: a title, a head of one line or two, a line of marks below it, rows with numbers
/// of order. Its head becomes columns, its first words rows.
final class PaperTable {

    private static final Pattern ORDER = Pattern.compile("(?iu)s?tt|số tt|số thứ tự|no\\.?");
    private static final Pattern ROW_MARK =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,2})*\\.?|[IVX]{1,5}\\.?|[a-zđA-Z][.)]?");
    /// Such as `(1)`, `A` or `3=4+5+6`.
    private static final Pattern COLUMN_MARK = Pattern.compile("\\(?([0-9]{1,2}|[A-C])\\)?(\\s*=\\s*[-+()/*0-9 ]+)?");
    private static final Pattern UNIT = Pattern.compile("(?iu)đơn vị( tính)?|đvt|unit");
    private static final Pattern REMARK = Pattern.compile("(?iu)ghi chú|nhận xét|remarks?|notes?");
    private static final int LONGEST_NAME = 500;

    private final List<List<String>> lines;

    PaperTable(List<List<String>> lines) {
        this.lines = lines;
    }

    SheetTable read(String name) {
        int head = head();
        int below = isSecondHead(head) ? head + 1 : head;
        boolean marked = below + 1 < lines.size() && isMarks(lines.get(below + 1));
        var body = lines.subList(below + (marked ? 2 : 1), lines.size());
        int words = body.stream()
                        .anyMatch(line -> isMark(at(line, 0)) && !at(line, 1).isEmpty())
                ? 1
                : 0;
        var title = lines.subList(0, head).stream()
                .flatMap(List::stream)
                .max(Comparator.comparingInt(String::length))
                .orElse(name);
        int unit = unit(head, below, words);
        return new SheetTable(
                0, wording(title), columns(head, below, marked, words, unit), rows(body, words, unit), Map.of());
    }

    /// The line that begins with "STT", or else the first with several cells.
    private int head() {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).stream().anyMatch(cell -> ORDER.matcher(cell).matches())) {
                return i;
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).stream().filter(cell -> !cell.isEmpty()).count() > 1) {
                return i;
            }
        }
        throw new Refusal("duties.refusal.noTable");
    }

    /// It fills gaps of the line above, and leaves the names of the rows alone.
    private boolean isSecondHead(int head) {
        if (head + 1 >= lines.size() || isMarks(lines.get(head + 1))) {
            return false;
        }
        var line = lines.get(head + 1);
        boolean filled = false;
        for (int i = 1; i < line.size(); i++) {
            filled = filled || (!line.get(i).isEmpty() && at(lines.get(head), i).isEmpty());
        }
        return filled && at(line, 0).isEmpty() && at(line, 1).isEmpty();
    }

    private static boolean isMarks(List<String> line) {
        var filled = line.stream().filter(cell -> !cell.isEmpty()).toList();
        return filled.size() > 2
                && filled.stream().allMatch(cell -> COLUMN_MARK.matcher(cell).matches());
    }

    private int unit(int head, int below, int words) {
        int columns = Math.max(lines.get(head).size(), lines.get(below).size());
        for (int i = words + 1; i < columns; i++) {
            if (UNIT.matcher(at(lines.get(head), i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    private List<Column> columns(int head, int below, boolean marked, int words, int unit) {
        var columns = new ArrayList<Column>();
        var above = "";
        int last = Math.max(lines.get(head).size(), lines.get(below).size());
        for (int i = words + 1; i < last && columns.size() < FormCheck.MOST_COLUMNS; i++) {
            var upper = at(lines.get(head), i);
            var lower = below > head ? at(lines.get(below), i) : "";
            above = upper.isEmpty() ? above : upper;
            if (i == unit) {
                continue;
            }
            var group = lower.isEmpty() ? "" : above;
            var name = !lower.isEmpty() ? lower : upper.isEmpty() ? String.valueOf(i) : upper;
            var mark = marked ? at(lines.get(below + 1), i) : "";
            columns.add(new Column(columns.size() + 1, wording(name), mark, wording(group), rule(name)));
        }
        return columns;
    }

    private static CellRule rule(String name) {
        return REMARK.matcher(name).matches()
                ? new CellRule(CellRule.Kind.TEXT, 0, "", List.of(), "", "", false)
                : CellRule.number(0, false);
    }

    /// A line of words alone with a Roman number is a heading.
    private static List<Row> rows(List<List<String>> body, int words, int unit) {
        var rows = new ArrayList<Row>();
        for (var line : body) {
            var name = at(line, words);
            if (name.isEmpty() || rows.size() >= FormCheck.MOST_ROWS) {
                continue;
            }
            var mark = words == 1 && isMark(at(line, 0)) ? at(line, 0).replaceFirst("[.)]$", "") : "";
            var told = unit < 0 || at(line, unit).isEmpty() ? name : name + " (" + at(line, unit) + ")";
            boolean alone = line.stream().skip(words + 1L).allMatch(String::isEmpty);
            boolean heading = alone && mark.matches("[IVX]{1,5}");
            rows.add(new Row(rows.size() + 1, wording(told), mark, "", "", heading));
        }
        return rows;
    }

    private static boolean isMark(String text) {
        return ROW_MARK.matcher(text).matches();
    }

    private static Wording wording(String text) {
        var brief = text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) : text;
        return new Wording(brief, brief);
    }

    private static String at(List<String> line, int column) {
        return line.size() > column ? line.get(column).replaceAll("\\s+", " ") : "";
    }
}
