package vn.xaso.reports.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.xaso.forms.Wording;
import vn.xaso.reports.sheets.SheetTable.Column;
import vn.xaso.reports.sheets.SheetTable.Row;

/// Forms for tests: a table of numbers, and cells by their keys.
public final class SheetForms {

    private SheetForms() {}

    /// Rows and columns from 1 on, all cells numbers with two decimals, nothing required.
    public static SheetForm numbers(int rows, int columns, Map<String, CellRule> exceptions) {
        return new SheetForm(List.of(table(1, rows, columns, exceptions)), List.of(), List.of());
    }

    public static SheetTable table(int no, int rows, int columns, Map<String, CellRule> exceptions) {
        var lines = new ArrayList<Row>();
        for (int i = 1; i <= rows; i++) {
            lines.add(Row.of(i, "Dòng " + i, "Line " + i));
        }
        var heads = new ArrayList<Column>();
        for (int i = 1; i <= columns; i++) {
            heads.add(
                    new Column(i, new Wording("Cột " + i, "Column " + i), "", Wording.NONE, CellRule.number(2, false)));
        }
        return new SheetTable(no, new Wording("Bảng", "Table"), heads, lines, exceptions);
    }

    public static Map<CellKey, String> cells(String... keysAndValues) {
        var cells = new HashMap<CellKey, String>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            cells.put(CellKey.find("B1." + keysAndValues[i]).orElseThrow(), keysAndValues[i + 1]);
        }
        return cells;
    }

    public static CellKey key(String place) {
        return CellKey.find("B1." + place).orElseThrow();
    }
}
