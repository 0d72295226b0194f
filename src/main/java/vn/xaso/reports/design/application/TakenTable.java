package vn.xaso.reports.design.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.files.FileStore;
import vn.xaso.files.Purpose;
import vn.xaso.files.UploadedFile;
import vn.xaso.forms.Wording;
import vn.xaso.kernel.Refusal;
import vn.xaso.reports.sheets.CellRule;
import vn.xaso.reports.sheets.FormCheck;
import vn.xaso.reports.sheets.SheetTable;
import vn.xaso.reports.sheets.SheetTable.Column;
import vn.xaso.reports.sheets.SheetTable.Row;
import vn.xaso.reports.sheets.Spreadsheets;

/// A table that stands in a spreadsheet already: its head becomes columns, its first words rows. Numbers of order in
/// front of the words become the marks of the rows.
@Component
public class TakenTable {

    private final FileStore files;
    private final Spreadsheets sheets;

    TakenTable(FileStore files, @Lazy Spreadsheets sheets) {
        this.files = files;
        this.sheets = sheets;
    }

    /// @throws Refusal where no table stands in it
    public SheetTable from(UploadedFile upload) {
        var lines = sheets.rows(files.check(upload, Purpose.REPORT_SHEET).content());
        int head = head(lines);
        var title = head == 0
                ? upload.name().replaceFirst("\\.xlsx$", "")
                : lines.getFirst().stream()
                        .filter(cell -> !cell.isEmpty())
                        .findFirst()
                        .orElse("");
        boolean numbered = lines.stream()
                .skip(head + 1L)
                .anyMatch(line -> mark(line).length() > 0 && words(line, 1).length() > 0);
        int words = numbered ? 1 : 0;
        return new SheetTable(
                0, new Wording(title, title), columns(lines.get(head), words), rows(lines, head, words), Map.of());
    }

    /// The first line with several cells.
    private static int head(List<List<String>> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).stream().filter(cell -> !cell.isEmpty()).count() > 1) {
                return i;
            }
        }
        throw new Refusal("duties.refusal.noTable");
    }

    private static List<Column> columns(List<String> head, int words) {
        var columns = new ArrayList<Column>();
        for (int i = words + 1; i < head.size() && columns.size() < FormCheck.MOST_COLUMNS; i++) {
            var name = head.get(i).isEmpty() ? String.valueOf(i) : head.get(i);
            columns.add(new Column(
                    columns.size() + 1, new Wording(name, name), "", Wording.NONE, CellRule.number(0, false)));
        }
        return columns;
    }

    private static List<Row> rows(List<List<String>> lines, int head, int words) {
        var rows = new ArrayList<Row>();
        for (var line : lines.subList(head + 1, lines.size())) {
            var name = words(line, words);
            if (!name.isEmpty() && rows.size() < FormCheck.MOST_ROWS) {
                var mark = words == 0 ? "" : mark(line);
                rows.add(new Row(rows.size() + 1, new Wording(name, name), mark, "", "", false));
            }
        }
        return rows;
    }

    private static String words(List<String> line, int at) {
        return line.size() > at ? line.get(at) : "";
    }

    /// Such as `1`, `IV` or `2.1`; empty for words.
    private static String mark(List<String> line) {
        var first = words(line, 0);
        return first.matches("[0-9]{1,3}(\\.[0-9]{1,2})*|[IVX]{1,5}|[a-zđA-Z]") ? first : "";
    }
}
