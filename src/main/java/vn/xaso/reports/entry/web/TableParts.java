package vn.xaso.reports.entry.web;

import vn.xaso.reports.sheets.CellKey;
import vn.xaso.reports.sheets.SheetForm;
import vn.xaso.reports.sheets.SheetTable;

/// A large table is filled in part by part, so that its page stays light on a phone and a weak line.
final class TableParts {

    private static final int MOST_CELLS = 600;
    private static final int FEWEST_ROWS = 15;

    private TableParts() {}

    static int rowsOfAPart(SheetTable table) {
        int columns = Math.max(1, table.columns().size());
        return Math.max(FEWEST_ROWS, MOST_CELLS / columns);
    }

    static int count(SheetTable table) {
        int rows = rowsOfAPart(table);
        return Math.max(1, (table.rows().size() + rows - 1) / rows);
    }

    /// From 1 on; 1 for a row that the table does not have.
    static int of(SheetTable table, int row) {
        for (int at = 0; at < table.rows().size(); at++) {
            if (table.rows().get(at).no() == row) {
                return at / rowsOfAPart(table) + 1;
            }
        }
        return 1;
    }

    /// What leads from the page of a table to the part with this cell: `?part=2`, or nothing for the first.
    static String query(SheetForm form, CellKey key) {
        int part = form.table(key.table()).map(table -> of(table, key.row())).orElse(1);
        return part > 1 ? "?part=" + part : "";
    }
}
