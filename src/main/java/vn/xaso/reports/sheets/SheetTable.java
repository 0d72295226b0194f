package vn.xaso.reports.sheets;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.xaso.forms.Wording;

/// A table of a form.
///
/// @param no from 1 on; formulas call it `B1`
/// @param exceptions cells that differ from their column and row, by their key
public record SheetTable(
        int no, Wording title, List<Column> columns, List<Row> rows, Map<String, CellRule> exceptions) {

    /// @param no as formulas call it: `c3`
    /// @param mark what stands in the head below the words, such as `(3) = (4) + (5) + (6)`, or empty
    /// @param group words above this column and its neighbours with the same words, or nothing
    public record Column(int no, Wording words, String mark, Wording group, CellRule rule) {}

    /// @param no as formulas call it: `d2`
    /// @param mark its own number on paper, such as `I` or `1.2`, or empty
    /// @param formula of all numbers of the row that have none in their column, or empty
    /// @param argument what known figures are asked for in this row; `-` where the house knows nothing for it
    /// @param heading a line of words without cells
    public record Row(int no, Wording words, String mark, String formula, String argument, boolean heading) {

        public static final String UNKNOWN = "-";

        public static Row of(int no, String vi, String en) {
            return new Row(no, new Wording(vi, en), "", "", "", false);
        }
    }

    public SheetTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        exceptions = Map.copyOf(exceptions);
    }

    public CellKey key(Row row, Column column) {
        return new CellKey(no, row.no(), column.no());
    }

    public Optional<Row> row(int number) {
        return rows.stream().filter(row -> row.no() == number).findFirst();
    }

    public Optional<Column> column(int number) {
        return columns.stream().filter(column -> column.no() == number).findFirst();
    }

    /// The exception first, then the row, then the column.
    public CellRule rule(Row row, Column column) {
        var exception = exceptions.get(key(row, column).toString());
        if (exception != null) {
            return exception;
        }
        var rule = Objects.requireNonNull(column.rule());
        if (row.heading()) {
            return CellRule.NOTHING;
        }
        boolean typed = rule.kind() == CellRule.Kind.NUMBER || rule.kind() == CellRule.Kind.FIGURE;
        if (typed && !row.formula().isEmpty()) {
            return rule.computed(row.formula());
        }
        boolean unknown = rule.kind() == CellRule.Kind.FIGURE && row.argument().equals(Row.UNKNOWN);
        return unknown ? rule.byHand() : rule;
    }
}
