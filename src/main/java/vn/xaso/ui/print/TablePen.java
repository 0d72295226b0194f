package vn.xaso.ui.print;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import vn.xaso.ui.print.RegisterBook.Column;

/// Writes the rows of a register into a spreadsheet: words as words, amounts as numbers.
final class TablePen {

    private final Workbook workbook;
    private final List<Column> columns;
    private final CellStyle words;
    private final Map<String, CellStyle> numbers = new HashMap<>();

    TablePen(Workbook workbook, List<Column> columns, CellStyle words) {
        this.workbook = workbook;
        this.columns = columns;
        this.words = words;
    }

    void write(Row row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            write(row, column, cells.get(column));
        }
    }

    private void write(Row row, int column, String text) {
        var language = column < columns.size() ? columns.get(column).numbers() : null;
        var number = language == null ? null : Numeral.read(text, language).orElse(null);
        if (number == null) {
            RegisterTable.word(row, column, text, words);
        } else {
            var cell = row.createCell(column);
            cell.setCellValue(number.value().doubleValue());
            cell.setCellStyle(numbers.computeIfAbsent(number.format(), this::style));
        }
    }

    private CellStyle style(String format) {
        var style = workbook.createCellStyle();
        style.cloneStyleFrom(words);
        style.setAlignment(HorizontalAlignment.RIGHT);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }
}
