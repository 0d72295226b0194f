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
    public Brought read(byte[] content, String mark) {
        var found = new HashMap<CellKey, Found>();
        var strays = new ArrayList<Found>();
        boolean marked = false;
        for (var sheet : SheetCells.of(content)) {
            var name = sheet.getOrDefault("A1", SheetCells.Value.NONE).text();
            int dot = name.lastIndexOf('#');
            if (dot < 0 && NamedCells.hasRows(sheet)) {
                throw new Refusal("sheets.refusal.names"); // one of ours, whose mark was taken away
            }
            if (dot < 0
                    || !name.substring(0, dot).equals(mark)
                    || !name.substring(dot + 1).matches("\\d{1,2}")) {
                continue;
            }
            marked = true;
            new NamedCells(sheet).read(Integer.parseInt(name.substring(dot + 1)), found, strays);
        }
        if (!marked) {
            throw new Refusal("sheets.refusal.other");
        }
        return new Brought(found, strays);
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
                        .put(SheetCells.column(place), value.text()));
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
