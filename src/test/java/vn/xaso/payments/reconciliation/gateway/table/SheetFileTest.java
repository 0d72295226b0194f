package vn.xaso.payments.reconciliation.gateway.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.xaso.kernel.Refusal;
import vn.xaso.payments.reconciliation.domain.HeadingsOfTheProgram;
import vn.xaso.payments.reconciliation.domain.Source;
import vn.xaso.payments.reconciliation.domain.StatementReader;

/// Tables as banks send them, whatever program wrote them.
class SheetFileTest {

    private final SheetFile file = new SheetFile();

    private List<List<String>> text(String text, Charset alphabet) {
        return file.rows(text.getBytes(alphabet), false);
    }

    @Test
    void readsEachSeparatorAndAlphabet() {
        var expected = List.of(List.of("Ngày", "Nội dung"), List.of("24/11/2026", "nộp, phí"));

        assertThat(text("\uFEFFNgày,Nội dung\r\n24/11/2026,\"nộp, phí\"\r\n", StandardCharsets.UTF_8))
                .isEqualTo(expected);
        assertThat(text("Ngày;Nội dung\n24/11/2026;nộp, phí\n", StandardCharsets.UTF_8))
                .isEqualTo(expected);
        assertThat(text("\uFEFFNgày\tNội dung\n24/11/2026\tnộp, phí\n", StandardCharsets.UTF_16LE))
                .isEqualTo(expected);
        assertThat(text("Ngay;Gi\u00E1\n24/11/2026;'18.000\n", Charset.forName("windows-1258")))
                .isEqualTo(List.of(List.of("Ngay", "Giá"), List.of("24/11/2026", "18.000")));
    }

    @Test
    void readsDaysAndNumbersOfASpreadsheetAsTheyAre() throws IOException {
        var rows = file.rows(workbook(), true);
        var columns = HeadingsOfTheProgram.read().find(rows, Map.of()).orElseThrow();
        var lines = StatementReader.read(Source.BANK, rows, columns).lines();

        assertThat(rows.getFirst()).containsExactly("Sao kê");
        assertThat(rows.getLast()).containsExactly("2026-11-24T09:15", "", "XS7K2M9QW4Z8PA", "1800000");
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst().amount()).isEqualTo(1_800_000);
        assertThat(lines.getFirst().day()).isEqualTo("2026-11-24");
    }

    private static byte[] workbook() throws IOException {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = book.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("Sao kê");
            var head = sheet.createRow(3);
            head.createCell(0).setCellValue("Ngày giao dịch");
            head.createCell(2).setCellValue("Nội dung");
            head.createCell(3).setCellValue("Ghi có");
            var row = sheet.createRow(4);
            var style = book.createCellStyle();
            style.setDataFormat((short) 0x16);
            row.createCell(0).setCellValue(LocalDateTime.of(2026, 11, 24, 9, 15));
            row.getCell(0).setCellStyle(style);
            row.createCell(2).setCellValue("XS7K2M9QW4Z8PA");
            var money = book.createCellStyle();
            money.setDataFormat(book.createDataFormat().getFormat("#,##0.00"));
            row.createCell(3).setCellValue(1_800_000);
            row.getCell(3).setCellStyle(money);
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void saysWhatIsNoTable() {
        assertThatThrownBy(() -> file.rows(new byte[] {'P', 'K', 3, 4, 0}, true))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> text("a,b\n".repeat(20_001), StandardCharsets.UTF_8))
                .isInstanceOf(Refusal.class);
    }
}
