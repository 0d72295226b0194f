package vn.xaso.reports.design.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import vn.xaso.kernel.Mistakes;
import vn.xaso.reports.sheets.CellKey;
import vn.xaso.reports.sheets.CellRule;
import vn.xaso.reports.sheets.FormCheck;
import vn.xaso.reports.sheets.SheetTable;
import vn.xaso.reports.sheets.SheetTable.Column;
import vn.xaso.reports.sheets.SheetTable.Row;

/// What somebody typed about a table, made a changed table. Numbers of rows and columns stay for ever: formulas name
/// them.
final class TableChanges {

    static final int NEW_ROWS = 4;
    /// Keys of cells have three digits for a row.
    private static final int MOST_NUMBERS = 1_000;

    private TableChanges() {}

    static SheetTable titled(SheetTable table, Sent sent) {
        var check = new Mistakes.Check();
        check.require("title-vi", !sent.text("title-vi").isEmpty(), "duties.refusal.title");
        check.end();
        return new SheetTable(table.no(), sent.wording("title"), table.columns(), table.rows(), table.exceptions());
    }

    /// @param number 0 for a new column
    static SheetTable withColumn(SheetTable table, int number, Sent sent) {
        var prefix = "c" + number + "-";
        var columns = new ArrayList<>(table.columns());
        columns.removeIf(column -> column.no() == number);
        var check = new Mistakes.Check();
        if (!sent.ticked(prefix + "remove")) {
            int no = number > 0
                    ? number
                    : next(table.columns().stream().map(Column::no).toList());
            check.require(prefix + "vi", !sent.text(prefix + "vi").isEmpty(), "duties.refusal.words");
            check.require(prefix + "vi", no < 100 && columns.size() < FormCheck.MOST_COLUMNS, "duties.refusal.columns");
            var column = new Column(
                    no,
                    sent.wording(prefix.substring(0, prefix.length() - 1)),
                    sent.text(prefix + "mark"),
                    sent.wording(prefix + "group"),
                    RuleFields.read(sent, prefix, check));
            int place = sent.number(prefix + "place", columns.size() + 1);
            columns.add(Math.clamp(place - 1L, 0, columns.size()), column);
        }
        check.end();
        return whole(table, columns, table.rows());
    }

    static SheetTable withRows(SheetTable table, Sent sent) {
        var check = new Mistakes.Check();
        record Placed(int place, Row row) {}
        var placed = new ArrayList<Placed>();
        int at = 0;
        for (var row : table.rows()) {
            var prefix = "d" + row.no() + "-";
            at++;
            if (!sent.ticked(prefix + "remove")) {
                placed.add(new Placed(sent.number(prefix + "place", at) * 2, read(row.no(), prefix, sent, check)));
            }
        }
        int no = next(table.rows().stream().map(Row::no).toList());
        for (int i = 1; i <= NEW_ROWS; i++) {
            var prefix = "n" + i + "-";
            if (!sent.text(prefix + "vi").isEmpty()) {
                int place = sent.number(prefix + "place", 0);
                placed.add(new Placed(place == 0 ? 10_000 : place * 2 - 1, read(no++, prefix, sent, check)));
            }
        }
        check.require("n1-vi", no <= MOST_NUMBERS, "duties.refusal.numbers");
        check.require("n1-vi", placed.size() <= FormCheck.MOST_ROWS, "duties.refusal.rows", FormCheck.MOST_ROWS);
        check.end();
        var rows = placed.stream()
                .sorted(Comparator.comparingInt(Placed::place))
                .map(Placed::row)
                .toList();
        return whole(table, table.columns(), rows);
    }

    /// Cells of rows and columns that went differ no more: their numbers may come back.
    private static SheetTable whole(SheetTable table, List<Column> columns, List<Row> rows) {
        var exceptions = new HashMap<>(table.exceptions());
        exceptions.keySet().removeIf(place -> {
            var key = CellKey.find(place).orElseThrow();
            return columns.stream().noneMatch(column -> column.no() == key.column())
                    || rows.stream().noneMatch(row -> row.no() == key.row());
        });
        return new SheetTable(table.no(), table.title(), columns, rows, exceptions);
    }

    /// A cell that differs from its column; removed where the tick says so.
    static SheetTable withCell(SheetTable table, Sent sent, String prefix) {
        var check = new Mistakes.Check();
        var place = "B" + table.no() + "." + sent.text(prefix + "place-of").toLowerCase(java.util.Locale.ROOT);
        var key = CellKey.find(place);
        check.require(
                prefix + "place-of",
                key.isPresent()
                        && table.row(key.get().row()).isPresent()
                        && table.column(key.get().column()).isPresent(),
                "duties.refusal.cell");
        CellRule rule = RuleFields.read(sent, prefix, check);
        if (!sent.ticked(prefix + "remove")) {
            check.end();
        }
        var exceptions = new HashMap<>(table.exceptions());
        exceptions.remove(place);
        if (!sent.ticked(prefix + "remove")) {
            exceptions.put(place, rule);
        }
        return new SheetTable(table.no(), table.title(), table.columns(), table.rows(), exceptions);
    }

    private static Row read(int no, String prefix, Sent sent, Mistakes.Check check) {
        check.require(prefix + "vi", !sent.text(prefix + "vi").isEmpty(), "duties.refusal.words");
        var formula =
                sent.text(prefix + "formula").isEmpty() ? "" : RuleFields.formula(sent, prefix + "formula", check);
        return new Row(
                no,
                sent.wording(prefix.substring(0, prefix.length() - 1)),
                sent.text(prefix + "mark"),
                formula,
                sent.text(prefix + "argument"),
                sent.ticked(prefix + "heading"));
    }

    static int next(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    }
}
