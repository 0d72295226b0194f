package vn.xaso.reports.sheets.gateway.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.xaso.reports.sheets.SheetForms.key;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.xaso.SharedFolder;
import vn.xaso.kernel.Refusal;
import vn.xaso.reports.sheets.Computation;
import vn.xaso.reports.sheets.SheetForms;
import vn.xaso.reports.sheets.Spreadsheets.Brought;
import vn.xaso.reports.sheets.Spreadsheets.Found;
import vn.xaso.ui.Language;
import vn.xaso.ui.TextShelf;

/// Files that came back otherwise than they went out: filled in elsewhere, changed, broken, or made to harm.
class StrangeBooksTest {

    private static final String MARK = "bao-cao";
    private static final int FIRST_ROW = ExcelWriter.FIRST_ROW;
    private static final int FIRST_COLUMN = ExcelWriter.FIRST_COLUMN;

    private final ExcelBooks books = new ExcelBooks();

    @Test
    void aNumberOfTheFileIsNoTextWhateverItsDecimals() throws IOException {
        var brought = read(sheet -> {
            cell(sheet, 0, 0).setCellValue(1.234);
            cell(sheet, 0, 1).setCellValue("1.234");
            cell(sheet, 1, 0).setCellValue(12_345_678.5);
            cell(sheet, 1, 1).setCellValue(0.1 + 0.2);
        });

        assertThat(brought.cells().get(key("d1c1"))).isEqualTo(new Found("1.234", "D5", true));
        assertThat(brought.cells().get(key("d1c2"))).isEqualTo(new Found("1.234", "E5", false));
        assertThat(value(brought, "d2c1")).isEqualTo("12345678.5");
        assertThat(value(brought, "d2c2")).isEqualTo("0.3");
    }

    @Test
    void aDayOfTheFileIsADay() throws IOException {
        var brought = read(sheet -> {
            var style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("dd/mm/yyyy"));
            var cell = cell(sheet, 0, 0);
            cell.setCellValue(LocalDate.of(2026, 11, 27));
            cell.setCellStyle(style);
        });

        assertThat(value(brought, "d1c1")).isEqualTo("2026-11-27");
    }

    @Test
    void aFormulaOfTheFileCountsAsTheValueBesideItAndItsFaultIsTold() throws IOException {
        var brought = read(sheet -> {
            cell(sheet, 0, 0).setCellFormula("2*21");
            cell(sheet, 0, 1).setCellFormula("1/0");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        assertThat(value(brought, "d1c1")).isEqualTo("42");
        assertThat(value(brought, "d1c2")).contains("#DIV/0!");
    }

    @Test
    void aTextThatBeginsLikeAFormulaStaysAText() throws IOException {
        var brought = read(sheet -> {
            cell(sheet, 0, 0).setCellValue("=HYPERLINK(\"http://x\")");
            cell(sheet, 0, 1).setCellValue("'+84 912");
        });

        assertThat(value(brought, "d1c1")).isEqualTo("=HYPERLINK(\"http://x\")");
        assertThat(value(brought, "d1c2")).isEqualTo("+84 912");
    }

    @Test
    void whatStandsOutsideTheFormIsTold() throws IOException {
        var brought = read(sheet -> {
            cell(sheet, 0, 0).setCellValue(1);
            cell(sheet, 5, 0).setCellValue(7); // a row that somebody added below
            cell(sheet, 0, 4).setCellValue("thêm cột");
        });

        assertThat(brought.strays()).extracting(Found::value).containsExactlyInAnyOrder("7", "thêm cột");
    }

    @Test
    void aRowThatWasCopiedIsTold() throws IOException {
        var brought = read(sheet -> {
            cell(sheet, 0, 0).setCellValue(1);
            cell(sheet, 1, 0).setCellValue(2);
            sheet.getRow(FIRST_ROW + 1).getCell(0).setCellValue("d1");
        });

        assertThat(brought.strays()).hasSize(1);
    }

    @Test
    void rowsMaySwapPlacesAndHeadingsMayBeRewritten() throws IOException {
        var brought = read(sheet -> {
            cell(sheet, 0, 0).setCellValue(1);
            cell(sheet, 1, 0).setCellValue(2);
            sheet.getRow(FIRST_ROW).getCell(0).setCellValue("d2");
            sheet.getRow(FIRST_ROW + 1).getCell(0).setCellValue("d1");
            sheet.getRow(FIRST_ROW - 1).getCell(FIRST_COLUMN).setCellValue("Tên khác");
        });

        assertThat(brought.cells().entrySet())
                .filteredOn(cell -> cell.getKey().column() == 1)
                .extracting(cell -> cell.getKey(), cell -> cell.getValue().value())
                .containsExactlyInAnyOrder(tuple(key("d2c1"), "1"), tuple(key("d1c1"), "2"));
        assertThat(brought.strays()).isEmpty();
    }

    @Test
    void aFileWithoutItsHiddenNamesIsRefused() throws IOException {
        refused(
                "sheets.refusal.names",
                changed(sheet -> sheet.getRow(0).forEach(cell -> {
                    if (cell.getColumnIndex() > 0) {
                        cell.setBlank();
                    }
                })));
        refused(
                "sheets.refusal.names",
                changed(sheet -> sheet.getRow(0).getCell(0).setBlank()));
    }

    @Test
    void theNumberOfALaterVersionOfTheFormIsNoFileOfThisOne() throws IOException {
        refused(
                "sheets.refusal.other",
                changed(sheet -> sheet.getRow(0).getCell(0).setCellValue("bao-cao#x")));
    }

    @Test
    void veryManyCellsAreRefused() throws IOException {
        refused("sheets.refusal.large", changed(sheet -> {
            for (int row = 20; row < 620; row++) {
                var line = sheet.createRow(row);
                for (int column = 0; column < 100; column++) {
                    line.createCell(column).setCellValue(1);
                }
            }
        }));
    }

    @Test
    void aHugeDimensionAloneCostsNothing() throws IOException {
        var file = rewritten(
                changed(sheet -> cell(sheet, 0, 0).setCellValue(5)),
                "xl/worksheets/sheet1.xml",
                xml -> xml.replaceFirst("<dimension ref=\"[^\"]*\"/>", "<dimension ref=\"A1:XFD1048576\"/>"));

        assertThat(value(books.read(file, MARK), "d1c1")).isEqualTo("5");
    }

    @Test
    void namesNoFileOfTheMachineAndDoesNotSwell() throws IOException {
        refused("sheets.refusal.noTable", rewritten(changed(sheet -> {}), "xl/sharedStrings.xml", xml -> """
            <?xml version="1.0"?><!DOCTYPE sst [<!ENTITY a SYSTEM "file:///etc/passwd">]>
            <sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>&a;</t></si></sst>
            """.strip()));
        refused(
                "sheets.refusal.long",
                rewritten(
                        changed(sheet -> {}),
                        "xl/sharedStrings.xml",
                        xml -> xml.replace("</sst>", "<si><t>" + manyLetters() + "</t></si></sst>")));
    }

    @Test
    void whatIsCutOffOrMadeOfOtherPartsIsRefused() throws IOException {
        var file = changed(sheet -> {});
        refused("sheets.refusal.noTable", java.util.Arrays.copyOf(file, file.length / 2));
        refused("sheets.refusal.noTable", rewritten(file, "xl/workbook.xml", xml -> "<no"));
        refused("sheets.refusal.noTable", rewritten(file, "xl/worksheets/sheet1.xml", xml -> xml.substring(99)));
        refused("sheets.refusal.noTable", "PK".getBytes(StandardCharsets.US_ASCII));
    }

    /// Files that other programs stumbled over.
    @Test
    void everyFileOfTheWorldIsReadOrRefused() throws IOException {
        try (var files = Files.list(SharedFolder.file("data/hostile/office"))) {
            for (var file : files.toList()) {
                try {
                    assertThat(books.rows(Files.readAllBytes(file))).hasSizeLessThanOrEqualTo(2_000);
                } catch (Refusal told) {
                    assertThat(told.messageKey()).as(file.toString()).startsWith("sheets.refusal.");
                }
            }
        }
    }

    private void refused(String words, byte[] file) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> books.read(file, MARK))
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo(words));
    }

    private Brought read(Consumer<Sheet> change) throws IOException {
        return books.read(changed(change), MARK);
    }

    private static String value(Brought brought, String place) {
        return java.util.Objects.requireNonNull(brought.cells().get(key(place))).value();
    }

    /// By the row and column of the form, from 0 on.
    private static org.apache.poi.ss.usermodel.Cell cell(Sheet sheet, int row, int column) {
        var line = sheet.getRow(FIRST_ROW + row) == null
                ? sheet.createRow(FIRST_ROW + row)
                : sheet.getRow(FIRST_ROW + row);
        var cell = line.getCell(FIRST_COLUMN + column);
        return cell == null ? line.createCell(FIRST_COLUMN + column) : cell;
    }

    /// Two rows and two columns, as somebody changed them in a program for spreadsheets.
    private byte[] changed(Consumer<Sheet> change) throws IOException {
        var form = SheetForms.numbers(2, 2, Map.of());
        var written = new ByteArrayOutputStream();
        books.write(
                MARK,
                "Báo cáo",
                form,
                Computation.of(form, Map.of(), Map.of()),
                new TextShelf().in(Language.VI),
                written);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(written.toByteArray()))) {
            change.accept(book.getSheetAt(0));
            var output = new ByteArrayOutputStream();
            book.write(output);
            return output.toByteArray();
        }
    }

    /// That do not fold well, so that the file looks harmless.
    private static String manyLetters() {
        var random = new java.util.Random(7);
        var letters = new StringBuilder(11_000_000);
        for (int i = 0; i < 11_000_000; i++) {
            letters.append((char) ('a' + random.nextInt(26)));
        }
        return letters.toString();
    }

    private static byte[] rewritten(byte[] file, String part, java.util.function.UnaryOperator<String> change)
            throws IOException {
        var parts = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        var text = new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
        parts.put(part, change.apply(text).getBytes(StandardCharsets.UTF_8));
        var output = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(output)) {
            for (var one : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(one.getKey()));
                zip.write(one.getValue());
            }
        }
        return output.toByteArray();
    }
}
