package vn.xaso.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.xaso.reports.ReportingOffice.in;
import static vn.xaso.reports.sheets.SheetForms.cells;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.HouseTest;
import vn.xaso.kernel.Actor;
import vn.xaso.reports.design.application.FormDesk;
import vn.xaso.reports.entry.domain.Report;

/// Spreadsheets that go out to a commune and come back, and tables that the province has in a spreadsheet already.
@HouseTest
class ReportFilesTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private ApplicationContext program;

    private ReportingOffice office;
    private Actor clerk;
    private Actor province;
    private Report report;

    @BeforeEach
    void open() {
        office = new ReportingOffice(program);
        clerk = office.person("hotich.sangnhe");
        province = office.province();
        report = office.filled(office.round("Tệp " + UUID.randomUUID()), cells("d1c2", "3"));
    }

    @Test
    void whatWasFilledInElsewhereIsTakenAndCounted() throws IOException {
        var answer = bring(changed(sheet -> {
            cell(sheet, 0, 0).setCellValue(12.345);
            cell(sheet, 1, 0).setCellValue("1.250,5");
            cell(sheet, 2, 1).setCellFormula("2*4");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        }));

        assertThat(answer).hasStatus(303);
        assertThat(text(get(clerk, location(answer)))).contains("Đã nạp 4 ô từ tệp Excel.");
        assertThat(office.get(report.id()).cells())
                .isEqualTo(cells("d1c1", "12.345", "d1c2", "3", "d2c1", "1250.5", "d3c2", "8"));
    }

    @Test
    void oneWrongCellStopsTheWholeFileAndIsToldByItsPlace() throws IOException {
        var answer = bring(changed(sheet -> {
            cell(sheet, 0, 0).setCellValue(5);
            cell(sheet, 1, 0).setCellValue("=HYPERLINK(1)");
            cell(sheet, 2, 0).setCellValue("khoảng 20 hộ");
            cell(sheet, 9, 0).setCellValue(77);
        }));

        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("Ô D6", "khoảng 20 hộ", "=HYPERLINK(1)", "D14", "nằm ngoài biểu mẫu");
        assertThat(office.get(report.id()).cells()).isEqualTo(cells("d1c2", "3"));
    }

    @Test
    void everyOtherFileIsRefusedInWordsAndNothingTypedIsLost() throws IOException {
        var other = office.filled(office.round("Tệp khác " + UUID.randomUUID()), Map.of());
        var unnamed = changed(sheet -> sheet.removeRow(sheet.getRow(0)));

        for (var file : List.of(written(other), "STT;Tên".getBytes(StandardCharsets.UTF_8), new byte[0], unnamed)) {
            var answer = bring(file);
            assertThat(answer).hasStatus(422);
            assertThat(text(answer)).contains("field--invalid").doesNotContain("sheets.refusal", "Exception");
        }
        assertThat(office.get(report.id()).cells()).isEqualTo(cells("d1c2", "3"));
    }

    @Test
    void theProvinceTakesATableOverAndSomebodyElsesChangeIsNotUndone() throws IOException {
        var duty = office.duty(province, "Lấy bảng " + UUID.randomUUID(), ReportingPeriod.Kind.MONTH);
        var draft = in(province, () -> program.getBean(FormDesk.class).begin(province, duty.id(), null));
        var here = "/office/report-forms/" + draft.id() + "/spreadsheet";

        var taken = upload(province, here, table(), "1");
        var again = upload(province, here, table(), "1");

        assertThat(taken).hasStatus(303);
        assertThat(location(taken)).endsWith("/tables/1");
        assertThat(text(get(province, location(taken)))).contains("Bản Huổi Lếch", "Số hộ", "d2c1");
        assertThat(again).hasStatus(409);
        assertThat(upload(clerk, here, table(), "2")).hasStatus(404);
        var strange = upload(province, here, "không phải Excel".getBytes(StandardCharsets.UTF_8), "2");
        assertThat(strange).hasStatus(422);
        assertThat(text(strange)).contains("field--invalid");
    }

    @Test
    void aWrongDateOfARoundLeavesTheTermsAlone() {
        var duty = office.duty(province, "Hạn sai " + UUID.randomUUID(), ReportingPeriod.Kind.AD_HOC);
        office.published(province, duty.id(), ReportingOffice.form());

        var answer = browser.post()
                .uri("/office/report-duties/" + duty.id() + "/rounds")
                .requestAttr(Actor.class.getName(), province)
                .param("first", "2026-01-01")
                .param("last", "")
                .param("dueOn", "1999-01-01")
                .param("unit", clerk.unit().toString())
                .exchange();

        assertThat(answer).hasStatus(422);
        assertThat(text(answer))
                .contains("value=\"" + duty.terms().name().vi() + "\"", "value=\"2026-01-01\"")
                .contains("value=\"Kế hoạch 12/KH-UBND\"");
    }

    private byte[] changed(Consumer<Sheet> change) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(written(report)))) {
            change.accept(book.getSheet("B1"));
            var output = new ByteArrayOutputStream();
            book.write(output);
            return output.toByteArray();
        }
    }

    private byte[] written(Report one) {
        return get(clerk, "/office/reports/" + one.id() + "/spreadsheet")
                .getResponse()
                .getContentAsByteArray();
    }

    private static byte[] table() throws IOException {
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet();
            int at = 0;
            for (var line :
                    List.of(List.of("STT", "Bản", "Số hộ"), List.of("1", "Bản Huổi Lếch"), List.of("2", "Bản"))) {
                var row = sheet.createRow(at++);
                line.forEach(text ->
                        row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(text));
            }
            var output = new ByteArrayOutputStream();
            book.write(output);
            return output.toByteArray();
        }
    }

    /// By the row and column of the form, from 0 on; the table begins at D5.
    private static org.apache.poi.ss.usermodel.Cell cell(Sheet sheet, int row, int column) {
        var line = sheet.getRow(4 + row) == null ? sheet.createRow(4 + row) : sheet.getRow(4 + row);
        var cell = line.getCell(3 + column);
        return cell == null ? line.createCell(3 + column) : cell;
    }

    private MvcTestResult bring(byte[] file) {
        return upload(clerk, "/office/reports/" + report.id() + "/spreadsheet", file, "1");
    }

    private MvcTestResult upload(Actor actor, String place, byte[] content, String seen) {
        var file = new MockMultipartFile("file", "bieu.xlsx", "application/octet-stream", content);
        return browser.post()
                .uri(place)
                .multipart()
                .file(file)
                .param("seen", seen)
                .requestAttr(Actor.class.getName(), actor)
                .exchange();
    }

    private MvcTestResult get(Actor actor, String place) {
        return browser.get()
                .uri(place)
                .requestAttr(Actor.class.getName(), actor)
                .exchange();
    }

    private static String location(MvcTestResult answer) {
        return String.valueOf(answer.getResponse().getHeader("Location"));
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
