package vn.xaso.reports.sheets;

import java.util.ArrayList;
import java.util.List;
import vn.xaso.forms.Wording;
import vn.xaso.ui.Language;
import vn.xaso.ui.Texts;

/// A table ready to be read: its head in one or two lines, and its cells in words.
///
/// @param groups the upper line of the head, or empty where the table has none
/// @param marks whether a line of marks stands below the head
/// @param item what the rows are
public record SheetGrid(
        int no, String title, String item, List<Group> groups, List<Head> heads, boolean marks, List<Line> lines) {

    /// The same with other words over the rows.
    public SheetGrid ofRows(String items) {
        return new SheetGrid(no, title, items, groups, heads, marks, lines);
    }

    /// Whether any line has a number of its own; the column of numbers is left out where none has.
    public boolean numbered() {
        return lines.stream().anyMatch(line -> !line.mark().isEmpty());
    }

    /// How many columns stand to the right of the number.
    public int wide() {
        return heads.size() + 1;
    }

    /// The heads of the lower line: those that stand below a group.
    public List<Head> inner() {
        var inner = new ArrayList<Head>();
        int column = 0;
        for (var group : groups) {
            if (!group.words().isEmpty()) {
                inner.addAll(heads.subList(column, column + group.columns()));
            }
            column += group.columns();
        }
        return inner;
    }

    /// Neighbours with the same words above them; without words it is one column that stands alone.
    ///
    /// @param alone the column below, where it needs no second line
    /// @param mark of that column, or empty
    public record Group(String words, int columns, String alone, String mark) {}

    /// @param label the words with those of the group, for whoever does not see the head above
    public record Head(String words, String mark, boolean number, String label) {}

    /// @param heading words over the whole line
    public record Line(String mark, String words, boolean heading, boolean total, List<Cell> cells) {}

    public record Cell(CellKey key, String text, boolean number, boolean computed) {}

    public static SheetGrid of(SheetTable table, Computed computed, Texts texts) {
        var heads = table.columns().stream()
                .map(column -> new Head(
                        words(column, texts),
                        column.mark(),
                        column.rule().kind().isNumber(),
                        label(column, texts)))
                .toList();
        var lines = table.rows().stream()
                .map(row -> new Line(
                        row.mark(),
                        said(row.words(), texts),
                        row.heading(),
                        !row.formula().isEmpty(),
                        table.columns().stream()
                                .map(column -> cell(table, row, column, computed, texts.language()))
                                .toList()))
                .toList();
        boolean marks = heads.stream().anyMatch(head -> !head.mark().isEmpty());
        return new SheetGrid(
                table.no(),
                said(table.title(), texts),
                texts.of("sheets.item"),
                groups(table, texts),
                heads,
                marks,
                lines);
    }

    /// The words of a form; where nobody wrote English ones, the Vietnamese stand for them.
    public static String said(Wording words, Texts texts) {
        return words.en().isEmpty() ? words.vi() : words.in(texts);
    }

    /// A column with the words of its group, for whoever does not see the head above.
    public static String label(SheetTable.Column column, Texts texts) {
        var group = said(column.group(), texts);
        return group.isEmpty() ? words(column, texts) : group + ": " + words(column, texts);
    }

    /// With the unit of measure.
    static String words(SheetTable.Column column, Texts texts) {
        var unit = column.rule().unit();
        return said(column.words(), texts) + (unit.isEmpty() ? "" : " (" + unit + ")");
    }

    /// As people read it.
    public static String shown(CellRule rule, String value, Language language) {
        return switch (rule.kind()) {
            case NUMBER, FIGURE, FORMULA -> Numbers.shown(value, language);
            case DATE ->
                value.matches("\\d{4}-\\d{2}-\\d{2}")
                        ? value.substring(8) + "/" + value.substring(5, 7) + "/" + value.substring(0, 4)
                        : value;
            default -> value;
        };
    }

    private static Cell cell(
            SheetTable table, SheetTable.Row row, SheetTable.Column column, Computed computed, Language language) {
        var key = table.key(row, column);
        var rule = table.rule(row, column);
        var text = computed.faults().containsKey(key) ? "–" : shown(rule, computed.of(key), language);
        return new Cell(key, text, rule.kind().isNumber(), rule.kind() == CellRule.Kind.FORMULA);
    }

    private static List<Group> groups(SheetTable table, Texts texts) {
        if (table.columns().stream().allMatch(column -> column.group().isEmpty())) {
            return List.of();
        }
        var groups = new ArrayList<Group>();
        for (var column : table.columns()) {
            var words = said(column.group(), texts);
            if (words.isEmpty()) {
                groups.add(new Group("", 1, words(column, texts), column.mark()));
            } else if (!groups.isEmpty() && groups.getLast().words().equals(words)) {
                var last = groups.removeLast();
                groups.add(new Group(words, last.columns() + 1, "", ""));
            } else {
                groups.add(new Group(words, 1, "", ""));
            }
        }
        return groups;
    }
}
