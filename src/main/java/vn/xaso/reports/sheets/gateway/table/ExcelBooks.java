package vn.xaso.reports.sheets.gateway.table;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Refusal;
import vn.xaso.reports.sheets.CellKey;
import vn.xaso.reports.sheets.Computed;
import vn.xaso.reports.sheets.SheetForm;
import vn.xaso.reports.sheets.Spreadsheets;
import vn.xaso.ui.Texts;

/// Spreadsheets of reports. The first column and the first row of each sheet are hidden and name its rows and columns,
/// so that somebody may sort and widen it, and each value still finds its cell.
@Lazy
@Component
class ExcelBooks implements Spreadsheets {

    private static final int MOST_COLUMNS = 60;
    private static final int MOST_ROWS = 2_000;

    @Override
    public void write(String mark, String title, SheetForm form, Computed computed, Texts texts, OutputStream output) {
        new ExcelWriter(mark, title, form, computed, texts).write(output);
    }

    @Override
    public Map<CellKey, Found> read(byte[] content, String mark) {
        var found = new HashMap<CellKey, Found>();
        boolean marked = false;
        for (var sheet : SheetCells.of(content)) {
            var name = sheet.getOrDefault("A1", "");
            int dot = name.lastIndexOf('#');
            if (dot < 0
                    || !name.substring(0, dot).equals(mark)
                    || !name.substring(dot + 1).matches("\\d{1,2}")) {
                continue;
            }
            marked = true;
            cells(sheet, Integer.parseInt(name.substring(dot + 1)), found);
        }
        if (!marked) {
            throw new Refusal("sheets.refusal.other");
        }
        return found;
    }

    private static void cells(Map<String, String> sheet, int table, Map<CellKey, Found> found) {
        var rows = new HashMap<Integer, Integer>();
        var columns = new HashMap<Integer, Integer>();
        sheet.forEach((place, value) -> {
            if (SheetCells.column(place) == 0 && value.matches("d\\d{1,3}")) {
                rows.put(SheetCells.row(place), Integer.valueOf(value.substring(1)));
            }
            if (SheetCells.row(place) == 0 && value.matches("c\\d{1,2}")) {
                columns.put(SheetCells.column(place), Integer.valueOf(value.substring(1)));
            }
        });
        sheet.forEach((place, value) -> {
            var row = rows.get(SheetCells.row(place));
            var column = columns.get(SheetCells.column(place));
            if (row != null && column != null) {
                found.put(new CellKey(table, row, column), new Found(value, place));
            }
        });
    }

    @Override
    public List<List<String>> rows(byte[] content) {
        var sheets = SheetCells.of(content);
        if (sheets.isEmpty()) {
            throw new Refusal("sheets.refusal.noTable");
        }
        var byRow = new TreeMap<Integer, Map<Integer, String>>();
        sheets.getFirst()
                .forEach((place, value) -> byRow.computeIfAbsent(SheetCells.row(place), row -> new HashMap<>())
                        .put(SheetCells.column(place), value));
        return byRow.values().stream().limit(MOST_ROWS).map(ExcelBooks::line).toList();
    }

    private static List<String> line(Map<Integer, String> cells) {
        var line = new ArrayList<String>();
        int last = cells.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
        for (int column = 0; column <= Math.min(last, MOST_COLUMNS - 1); column++) {
            line.add(Objects.requireNonNullElse(cells.get(column), ""));
        }
        return line;
    }
}
