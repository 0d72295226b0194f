package vn.xaso.reports.design.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.xaso.kernel.Refusal;
import vn.xaso.reports.sheets.CellRule;
import vn.xaso.reports.sheets.FormCheck;
import vn.xaso.reports.sheets.SheetForm;
import vn.xaso.reports.sheets.SheetTable;

/// Tables as offices lay them out in spreadsheets.
class TakenTableTest {

    @Test
    void takesTheHeadAsColumnsAndTheFirstWordsAsRows() {
        var table = taken(
                List.of("Diện tích gieo trồng vụ đông"),
                List.of("STT", "Cây trồng", "Kế hoạch", "Thực hiện", "Ghi chú"),
                List.of("1", "Lúa", "120", "", ""),
                List.of("2", "Ngô", "", "", ""),
                List.of("", "Cộng", "", "", ""));

        assertThat(table.title().vi()).isEqualTo("Diện tích gieo trồng vụ đông");
        assertThat(words(table)).containsExactly("Kế hoạch", "Thực hiện", "Ghi chú");
        assertThat(table.rows()).extracting(SheetTable.Row::mark).containsExactly("1", "2", "");
        assertThat(table.rows()).extracting(row -> row.words().vi()).containsExactly("Lúa", "Ngô", "Cộng");
        assertThat(table.columns().getLast().rule().kind()).isEqualTo(CellRule.Kind.TEXT);
    }

    @Test
    void readsAHeadOfTwoLinesWithItsMarks() {
        var table = taken(
                List.of("UBND TỈNH ĐIỆN BIÊN", "", "", "Biểu II.06"),
                List.of("TT", "Lĩnh vực", "Số hồ sơ tiếp nhận", "", "", "Đang giải quyết", ""),
                List.of("", "", "Tổng số", "Trực tuyến", "Trực tiếp", "Trong hạn", "Quá hạn"),
                List.of("(1)", "(2)", "(3)=(4)+(5)", "(4)", "(5)", "(6)", "(7)"),
                List.of("1", "Hộ tịch", "", "", "", "", ""));

        assertThat(words(table)).containsExactly("Tổng số", "Trực tuyến", "Trực tiếp", "Trong hạn", "Quá hạn");
        assertThat(table.columns())
                .extracting(column -> column.group().vi())
                .containsExactly(
                        "Số hồ sơ tiếp nhận",
                        "Số hồ sơ tiếp nhận",
                        "Số hồ sơ tiếp nhận",
                        "Đang giải quyết",
                        "Đang giải quyết");
        assertThat(table.columns().getFirst().mark()).isEqualTo("(3)=(4)+(5)");
        assertThat(table.rows()).hasSize(1);
    }

    @Test
    void putsTheUnitOfMeasureIntoTheNameOfTheRowAndKnowsHeadings() {
        var table = taken(
                List.of("STT", "Chỉ tiêu", "Đơn vị tính", "Tháng này"),
                List.of("I", "Nông nghiệp"),
                List.of("1", "Diện tích", "ha", "5"),
                List.of("2.1", "Sản lượng", "tấn", ""));

        assertThat(words(table)).containsExactly("Tháng này");
        assertThat(table.rows())
                .extracting(row -> row.words().vi())
                .containsExactly("Nông nghiệp", "Diện tích (ha)", "Sản lượng (tấn)");
        assertThat(table.rows()).extracting(SheetTable.Row::heading).containsExactly(true, false, false);
    }

    @Test
    void whatItTakesFitsIntoAForm() {
        var lines = new ArrayList<List<String>>();
        var head = new ArrayList<String>();
        for (int i = 0; i < 60; i++) {
            head.add("Cột " + i);
        }
        lines.add(head);
        for (int i = 1; i < 900; i++) {
            lines.add(List.of("Dòng " + i, "1"));
        }

        var table = TakenTable.of(lines, "lon");

        assertThat(table.columns()).hasSize(FormCheck.MOST_COLUMNS);
        assertThat(table.rows()).hasSize(FormCheck.MOST_ROWS);
        assertThat(table.rows().getLast().no()).isEqualTo(FormCheck.MOST_ROWS);
        var numbered = new SheetTable(1, table.title(), table.columns(), table.rows(), table.exceptions());
        assertThat(FormCheck.of(new SheetForm(List.of(numbered), List.of(), List.of()), java.util.Set.of()))
                .extracting(FormCheck.Problem::kind)
                .containsExactly("large");
    }

    @Test
    void refusesASheetWithoutATable() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> taken(List.of("Chỉ một dòng chữ"), List.of("và một dòng nữa")))
                .withMessage("duties.refusal.noTable");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> TakenTable.of(List.of(), "trống"));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static SheetTable taken(List<String>... lines) {
        return TakenTable.of(List.of(lines), "tep");
    }

    private static List<String> words(SheetTable table) {
        return table.columns().stream().map(column -> column.words().vi()).toList();
    }
}
