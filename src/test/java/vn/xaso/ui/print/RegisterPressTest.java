package vn.xaso.ui.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.xaso.HouseTest;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.print.RegisterBook.Column;
import vn.xaso.ui.print.RegisterBook.Form;

/// Law: 30/2020/NĐ-CP art. 16
@HouseTest
class RegisterPressTest {

    @Autowired
    private RegisterPress press;

    @Test
    void printsTheRegisterForTheArchive() throws Exception {
        var pdf = made(book(List.of(row("05", "Về việc <script>"))), Form.PDF);

        assertThat(Archivist.objections(pdf)).isEmpty();
        assertThat(text(pdf)).contains("ỦY BAN NHÂN DÂN XÃ SÁNG NHÈ", "Số đến", "(2)", "05", "Về việc <script>");
    }

    @Test
    void repeatsTheHeadOfTheColumnsOnEveryPage() throws IOException {
        var pdf = made(book(Collections.nCopies(120, row("7", "Trích yếu"))), Form.PDF);

        try (var document = Loader.loadPDF(pdf)) {
            var last = new PDFTextStripper();
            last.setStartPage(document.getNumberOfPages());
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            assertThat(last.getText(document)).contains("Số đến");
        }
    }

    @Test
    void keepsTheZeroAndTakesNothingForAFormula() throws IOException {
        var table = made(book(List.of(row("05", "=1+1"))), Form.XLSX);

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(table))) {
            var row = workbook.getSheetAt(0).getRow(4);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("05");
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("=1+1");
            assertThat(row.getCell(1).getCellType()).isEqualTo(org.apache.poi.ss.usermodel.CellType.STRING);
        }
    }

    @Test
    void writesALineForEachRowBelowTheNamesOfTheColumns() {
        var table = new String(made(book(List.of(row("05", "a,b"))), Form.CSV), StandardCharsets.UTF_8);

        assertThat(table).isEqualTo("\uFEFF\"Số đến\",\"Trích yếu\"\r\n\"05\",\"a,b\"\r\n");
    }

    @Test
    void asksForAShorterPeriodWhereTheRegisterIsTooLongForPaper() {
        var rows = Collections.nCopies(RegisterPress.MOST_ROWS_ON_PAPER + 1, row("1", "x"));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> made(book(rows), Form.PDF))
                .withMessage("ui.register.tooLong");
    }

    private byte[] made(RegisterBook book, Form form) {
        var output = new ByteArrayOutputStream();
        press.write(book, form, output);
        return output.toByteArray();
    }

    private static RegisterBook book(List<List<String>> rows) {
        var columns = List.of(new Column("Số đến", 20), new Column("Trích yếu", 80));
        return new RegisterBook(
                "Ủy ban nhân dân xã Sáng Nhè", "Sổ đăng ký văn bản đến", "Năm 2026", columns, rows, "so-van-ban-den");
    }

    private static List<String> row(String... cells) {
        return List.of(cells);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
