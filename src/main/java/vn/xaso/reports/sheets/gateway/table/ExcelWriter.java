package vn.xaso.reports.sheets.gateway.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.xaso.reports.sheets.CellKey;
import vn.xaso.reports.sheets.CellRule;
import vn.xaso.reports.sheets.Computed;
import vn.xaso.reports.sheets.Numbers;
import vn.xaso.reports.sheets.SheetForm;
import vn.xaso.reports.sheets.SheetGrid;
import vn.xaso.reports.sheets.SheetTable;
import vn.xaso.ui.Texts;

/// Writes a report as a spreadsheet, one sheet a table, the texts first. Cells to fill in are white, the others grey.
final class ExcelWriter {

    static final int FIRST_ROW = 4;
    static final int FIRST_COLUMN = 3;
    private static final int WORDS_WIDTH = 45 * 256;
    private static final int CELL_WIDTH = 15 * 256;
    private static final int LONGEST_NAME = 31;

    private final String mark;
    private final String title;
    private final SheetForm form;
    private final Computed computed;
    private final Texts texts;
    private final Workbook book = new XSSFWorkbook();
    private final CellStyle head = style(true, true);
    private final CellStyle open = style(false, false);
    private final CellStyle closed = style(false, true);

    ExcelWriter(String mark, String title, SheetForm form, Computed computed, Texts texts) {
        this.mark = mark;
        this.title = title;
        this.form = form;
        this.computed = computed;
        this.texts = texts;
    }

    void write(OutputStream output) {
        try (book) {
            if (!form.narratives().isEmpty()) {
                texts();
            }
            form.tables().forEach(this::table);
            book.write(output);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void texts() {
        var sheet = sheet(0, texts.of("sheets.texts"), texts.of("sheets.texts"));
        cell(sheet, 0, FIRST_COLUMN, "c1", closed);
        sheet.setColumnWidth(FIRST_COLUMN, 2 * WORDS_WIDTH);
        int at = FIRST_ROW;
        for (var narrative : form.narratives()) {
            cell(sheet, at, 0, "d" + narrative.no(), closed);
            cell(sheet, at, 2, SheetGrid.said(narrative.title(), texts), head);
            cell(sheet, at++, FIRST_COLUMN, computed.of(narrative.key()), open);
        }
    }

    private void table(SheetTable table) {
        var sheet = sheet(table.no(), "B" + table.no(), SheetGrid.said(table.title(), texts));
        cell(sheet, FIRST_ROW - 1, 1, texts.of("sheets.no"), head);
        cell(sheet, FIRST_ROW - 1, 2, texts.of("sheets.item"), head);
        int column = FIRST_COLUMN;
        for (var one : table.columns()) {
            var unit = one.rule().unit();
            cell(sheet, 0, column, "c" + one.no(), closed);
            cell(sheet, FIRST_ROW - 2, column, SheetGrid.said(one.group(), texts), head);
            cell(
                    sheet,
                    FIRST_ROW - 1,
                    column,
                    SheetGrid.said(one.words(), texts) + (unit.isEmpty() ? "" : " (" + unit + ")"),
                    head);
            sheet.setColumnWidth(column++, CELL_WIDTH);
        }
        int at = FIRST_ROW;
        for (var row : table.rows()) {
            cell(sheet, at, 0, "d" + row.no(), closed);
            cell(sheet, at, 1, row.mark(), closed);
            cell(sheet, at, 2, SheetGrid.said(row.words(), texts), closed);
            int place = FIRST_COLUMN;
            for (var one : table.columns()) {
                value(cell(sheet, at, place++, "", closed), table.key(row, one), table.rule(row, one));
            }
            at++;
        }
        sheet.createFreezePane(FIRST_COLUMN, FIRST_ROW);
    }

    private void value(Cell cell, CellKey key, CellRule rule) {
        cell.setCellStyle(rule.kind().isTyped() ? open : closed);
        var value = computed.of(key);
        var number = rule.kind().isNumber() ? Numbers.stored(value) : java.util.Optional.<java.math.BigDecimal>empty();
        if (number.isPresent()) {
            cell.setCellValue(number.get().doubleValue());
        } else {
            cell.setCellValue(value);
        }
    }

    private Sheet sheet(int no, String name, String words) {
        var sheet = book.createSheet(name.substring(0, Math.min(name.length(), LONGEST_NAME)));
        cell(sheet, 0, 0, mark + "#" + no, closed);
        cell(sheet, 1, 2, title + " – " + words, head);
        sheet.setColumnHidden(0, true);
        sheet.getRow(0).setZeroHeight(true);
        sheet.setColumnWidth(2, WORDS_WIDTH);
        return sheet;
    }

    /// Text is always text, also where it begins like a formula.
    private static Cell cell(Sheet sheet, int row, int column, String text, CellStyle style) {
        var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        var cell = line.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
        return cell;
    }

    private CellStyle style(boolean bold, boolean grey) {
        var style = book.createCellStyle();
        var font = book.createFont();
        font.setFontName("Times New Roman");
        font.setBold(bold);
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setAlignment(bold ? HorizontalAlignment.CENTER : HorizontalAlignment.GENERAL);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        if (grey) {
            style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }
}
