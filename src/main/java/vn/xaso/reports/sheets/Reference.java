package vn.xaso.reports.sheets;

import java.util.ArrayList;
import java.util.List;

/// A place that a formula names, seen from the cell in which it stands. Zero means the same table, row or column.
///
/// @param previous the same place in the report of the last period
/// @param toRow the last row of a range, or the row itself
record Reference(boolean previous, int table, int row, int column, int toRow, int toColumn) {

    /// All cells that are meant, in the order of the form. Places that the form does not have are left out.
    List<CellKey> from(CellKey here, SheetForm form) {
        var found = form.table(table == 0 ? here.table() : table);
        if (found.isEmpty()) {
            return List.of();
        }
        var meant = found.get();
        var cells = new ArrayList<CellKey>();
        int firstRow = row == 0 ? here.row() : row;
        int lastRow = toRow == 0 ? firstRow : toRow;
        int firstColumn = column == 0 ? here.column() : column;
        int lastColumn = toColumn == 0 ? firstColumn : toColumn;
        for (var line : between(meant.rows().stream().map(SheetTable.Row::no).toList(), firstRow, lastRow)) {
            for (var place :
                    between(meant.columns().stream().map(SheetTable.Column::no).toList(), firstColumn, lastColumn)) {
                cells.add(new CellKey(meant.no(), line, place));
            }
        }
        return cells;
    }

    boolean isRange() {
        return toRow != row || toColumn != column;
    }

    private static List<Integer> between(List<Integer> numbers, int first, int last) {
        int from = numbers.indexOf(first);
        int to = numbers.indexOf(last);
        return from < 0 || to < 0 || to < from ? List.of() : numbers.subList(from, to + 1);
    }
}
