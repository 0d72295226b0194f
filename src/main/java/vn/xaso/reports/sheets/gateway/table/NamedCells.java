package vn.xaso.reports.sheets.gateway.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.xaso.kernel.Refusal;
import vn.xaso.reports.sheets.CellKey;
import vn.xaso.reports.sheets.Spreadsheets.Found;

/// The cells of one sheet that was written here, found by the names in its hidden first row and column.
final class NamedCells {

    private static final Pattern ROW = Pattern.compile("d\\d{1,3}");

    private final Map<String, SheetCells.Value> sheet;
    private final Map<Integer, Integer> rows = new HashMap<>();
    private final Map<Integer, Integer> columns = new HashMap<>();

    NamedCells(Map<String, SheetCells.Value> sheet) {
        this.sheet = sheet;
    }

    /// Whether its hidden column names rows, as only files that were written here do.
    static boolean hasRows(Map<String, SheetCells.Value> sheet) {
        return sheet.entrySet().stream()
                .anyMatch(cell -> SheetCells.column(cell.getKey()) == 0
                        && ROW.matcher(cell.getValue().text()).matches());
    }

    /// @param found by their keys
    /// @param strays what stands in no row or column of the form, or in one that stands there twice
    void read(int table, Map<CellKey, Found> found, List<Found> strays) {
        names();
        sheet.forEach((place, value) -> {
            int row = SheetCells.row(place);
            int column = SheetCells.column(place);
            if (row < ExcelWriter.FIRST_ROW || column < ExcelWriter.FIRST_COLUMN) {
                return;
            }
            var one = new Found(value.text(), place, value.exact());
            if (!rows.containsKey(row) || !columns.containsKey(column)) {
                strays.add(one);
            } else if (found.putIfAbsent(new CellKey(table, rows.get(row), columns.get(column)), one) != null) {
                strays.add(one);
            }
        });
    }

    private void names() {
        sheet.forEach((place, value) -> {
            var name = value.text();
            if (SheetCells.column(place) == 0 && ROW.matcher(name).matches()) {
                rows.put(SheetCells.row(place), Integer.valueOf(name.substring(1)));
            }
            if (SheetCells.row(place) == 0 && name.matches("c\\d{1,2}")) {
                columns.put(SheetCells.column(place), Integer.valueOf(name.substring(1)));
            }
        });
        if (rows.isEmpty() || columns.isEmpty()) {
            throw new Refusal("sheets.refusal.names");
        }
    }
}
