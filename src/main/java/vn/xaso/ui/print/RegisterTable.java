package vn.xaso.ui.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook.Column;
import vn.xaso.ui.print.RegisterBook.Form;

/// A register as a spreadsheet. Rows go to a file as they come, so its length costs no memory. Cells are text: a
/// number such as `05` keeps its zero, and nothing is taken for a formula. Only columns of amounts hold numbers.
final class RegisterTable {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int LONGEST_CELL = 32_767;
    private static final int CHARACTERS_ACROSS = 140;
    private static final int WIDTH_UNIT = 256;
    private static final int HEAD_ROW = 3;

    private RegisterTable() {}

    static void write(RegisterBook book, Texts reader, OutputStream output) throws IOException {
        var workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
        try (workbook) {
            var sheet = workbook.createSheet();
            head(workbook, sheet, book);
            var pen = new TablePen(workbook, book.columns(), text(workbook, false));
            var missing = RegisterPortion.write(
                    book, Form.XLSX, reader, row -> pen.write(sheet.createRow(sheet.getLastRowNum() + 1), row));
            if (!missing.isEmpty()) {
                fill(sheet.createRow(sheet.getLastRowNum() + 1), List.of(missing), text(workbook, true));
            }
            sheet.setRepeatingRows(new CellRangeAddress(HEAD_ROW, HEAD_ROW, -1, -1));
            sheet.createFreezePane(0, HEAD_ROW + 1);
            workbook.write(output);
        } finally {
            workbook.dispose(); // or the rows stay in a file of the machine
        }
    }

    private static void head(SXSSFWorkbook workbook, Sheet sheet, RegisterBook book) {
        var bold = text(workbook, true);
        fill(sheet.createRow(0), List.of(book.issuer()), bold);
        fill(sheet.createRow(1), List.of(book.title()), bold);
        fill(sheet.createRow(2), List.of(book.period()), text(workbook, false));
        fill(
                sheet.createRow(HEAD_ROW),
                book.columns().stream().map(Column::name).toList(),
                columnHead(workbook));
        for (int column = 0; column < book.columns().size(); column++) {
            int width = book.columns().get(column).width() * CHARACTERS_ACROSS / 100;
            sheet.setColumnWidth(column, Math.max(width, 6) * WIDTH_UNIT);
        }
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private static void fill(Row row, List<String> cells, CellStyle style) {
        for (int column = 0; column < cells.size(); column++) {
            word(row, column, cells.get(column), style);
        }
    }

    static void word(Row row, int column, String text, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellValue(text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
        cell.setCellStyle(style);
    }

    private static CellStyle text(SXSSFWorkbook workbook, boolean bold) {
        var style = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setFontName("Times New Roman");
        font.setBold(bold);
        style.setFont(font);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(!bold);
        return style;
    }

    private static CellStyle columnHead(SXSSFWorkbook workbook) {
        var style = text(workbook, true);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }
}
