package vn.xaso.reports.sheets.gateway.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.xaso.reports.sheets.SheetForms.cells;
import static vn.xaso.reports.sheets.SheetForms.key;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.xaso.forms.Wording;
import vn.xaso.kernel.Refusal;
import vn.xaso.reports.sheets.CellKey;
import vn.xaso.reports.sheets.CellRule;
import vn.xaso.reports.sheets.Computation;
import vn.xaso.reports.sheets.SheetForm;
import vn.xaso.reports.sheets.SheetForms;
import vn.xaso.ui.Language;
import vn.xaso.ui.TextShelf;

class ExcelBooksTest {

    private final ExcelBooks books = new ExcelBooks();

    @Test
    void readsBackWhatItWrote() throws IOException {
        var file = written("bao-cao-1", "=1+1");

        var found = books.read(file, "bao-cao-1").cells();

        assertThat(found.get(key("d1c1"))).extracting("value").isEqualTo("12.5");
        assertThat(found.get(key("d2c2"))).extracting("value").isEqualTo("0");
        assertThat(found.get(CellKey.ofText(1))).extracting("value").isEqualTo("=1+1");
        assertThat(found.get(key("d1c1"))).extracting("place").isEqualTo("D5");
    }

    @Test
    void refusesTheFileOfAnotherReport() throws IOException {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> books.read(written("bao-cao-1", ""), "bao-cao-2"))
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo("sheets.refusal.other"));
    }

    @Test
    void refusesWhatIsNoSpreadsheet() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> books.read("<xml/>".getBytes(StandardCharsets.UTF_8), "x"))
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo("sheets.refusal.noTable"));
    }

    @Test
    void readsAnyTableRowByRow() throws IOException {
        var rows = books.rows(written("x", "Chữ"));

        assertThat(rows).anySatisfy(row -> assertThat(row).contains("Chữ"));
    }

    private byte[] written(String mark, String text) throws IOException {
        var numbers = SheetForms.table(1, 2, 2, Map.of("B1.d2c2", CellRule.formula("c1 * 2", 0)));
        var words = new Wording("Đánh giá", "Overview");
        var form = new SheetForm(
                List.of(numbers), List.of(new SheetForm.Narrative(1, words, Wording.NONE, false)), List.of());
        var typed = new java.util.HashMap<>(cells("d1c1", "12.5", "d2c1", "0"));
        typed.put(CellKey.ofText(1), text);
        var output = new ByteArrayOutputStream();
        books.write(
                mark, "Báo cáo", form, Computation.of(form, typed, Map.of()), new TextShelf().in(Language.VI), output);
        return output.toByteArray();
    }
}
