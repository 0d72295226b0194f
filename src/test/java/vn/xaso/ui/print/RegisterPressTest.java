package vn.xaso.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.xaso.HouseTest;
import vn.xaso.ui.Language;
import vn.xaso.ui.TextShelf;
import vn.xaso.ui.print.RegisterBook.Column;
import vn.xaso.ui.print.RegisterBook.Form;

/// Law: 30/2020/NĐ-CP art. 16
@HouseTest
class RegisterPressTest {

    @Autowired
    private RegisterPress press;

    @Autowired
    private TextShelf shelf;

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
    void writesAmountsThatASpreadsheetCanAddUp() throws IOException {
        var columns = List.of(new Column("Đơn vị", 50), new Column("Số hồ sơ", 50, Language.VI));
        var rows = List.of(List.of("05", "1.234"), List.of("12", "–"), List.of("7", "86,72 %"));
        var table = made(new RegisterBook("Xã", "Bảng", "", columns, rows, "bang"), Form.XLSX);

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(table))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(4).getCell(0).getStringCellValue()).isEqualTo("05");
            assertThat(sheet.getRow(4).getCell(1).getNumericCellValue()).isEqualTo(1234);
            assertThat(sheet.getRow(5).getCell(1).getStringCellValue()).isEqualTo("–");
            assertThat(sheet.getRow(6).getCell(1).getNumericCellValue()).isEqualTo(0.8672);
            assertThat(new org.apache.poi.ss.usermodel.DataFormatter()
                            .formatCellValue(sheet.getRow(6).getCell(1)))
                    .isEqualTo("86.72%");
        }
    }

    @Test
    void writesALineForEachRowBelowTheNamesOfTheColumns() {
        var table = new String(made(book(List.of(row("05", "a,b"))), Form.CSV), StandardCharsets.UTF_8);

        assertThat(table).isEqualTo("\uFEFF\"Số đến\",\"Trích yếu\"\r\n\"05\",\"a,b\"\r\n");
    }

    @Test
    void saysAtTheEndOfThePaperHowManyRowsAreMissing() throws IOException {
        var pdf = made(book(rows(Form.PDF.mostRows() + 1_234)), Form.PDF);

        assertThat(text(pdf)).contains("Mới có 3.000 dòng đầu trong 4.234 dòng", "rồi xuất tiếp");
    }

    @Test
    void saysInTheLastLineOfATableThatThereIsMoreThanWasAskedFor() {
        var table = new String(made(book(rows(RegisterBook.ASKED)), Form.CSV), StandardCharsets.UTF_8);

        assertThat(table.lines()).hasSize(1 + RegisterBook.MOST_ROWS + 1);
        assertThat(table.lines().toList().getLast()).startsWith("\"Mới có 30.000 dòng đầu, còn nữa;");
    }

    @Test
    void saysItInTheLanguageOfTheReaderBelowTheRowsOfASpreadsheet() throws IOException {
        var output = new ByteArrayOutputStream();

        press.write(book(rows(RegisterBook.ASKED)), Form.XLSX, shelf.in(Language.EN), output);

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(output.toByteArray()))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(sheet.getLastRowNum()).getCell(0).getStringCellValue())
                    .startsWith("The first 30,000 rows, there are more;");
        }
    }

    @Test
    void saysHowManyThereAreWhereSomebodyElseCounted() {
        var whole = book(rows(3));
        var part = new RegisterBook("", whole.title(), "", whole.columns(), whole.rows(), 5, "so");

        assertThat(new String(made(part, Form.CSV), StandardCharsets.UTF_8)).contains("3 dòng đầu trong 5 dòng");
    }

    @Test
    void saysNothingWhereTheRegisterFitsExactly() {
        var table = new String(made(book(rows(RegisterBook.MOST_ROWS)), Form.CSV), StandardCharsets.UTF_8);

        assertThat(table.lines()).hasSize(1 + RegisterBook.MOST_ROWS);
    }

    @Test
    void tellsEveryRowOnceThoughSomeAtATime() {
        var numbers = IntStream.range(0, 1_234).boxed().toList();

        var told = RegisterBook.told(numbers, some -> some.stream().map(number -> List.of(String.valueOf(number))));

        assertThat(told).hasSize(1_234).startsWith(List.of("0")).endsWith(List.of("1233"));
    }

    private static List<List<String>> rows(int count) {
        return Collections.nCopies(count, row("1", "x"));
    }

    private byte[] made(RegisterBook book, Form form) {
        var output = new ByteArrayOutputStream();
        press.write(book, form, shelf.in(Language.VI), output);
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
