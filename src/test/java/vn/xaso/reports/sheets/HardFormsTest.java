package vn.xaso.reports.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.xaso.reports.sheets.SheetForms.cells;
import static vn.xaso.reports.sheets.SheetForms.key;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import vn.xaso.forms.Wording;
import vn.xaso.reports.sheets.SheetForm.Check;
import vn.xaso.reports.sheets.SheetForm.Level;

/// Forms that are large, crooked, or half filled in.
class HardFormsTest {

    @Test
    void everyCellMayNeedTheOneBeforeIt() throws InterruptedException {
        var chain = new HashMap<String, CellRule>();
        CellKey before = null;
        for (int row = 1; row <= 200; row++) {
            for (int column = 1; column <= 40; column++) {
                if (before != null) {
                    var formula = CellRule.formula("d" + before.row() + "c" + before.column() + " + 1", 0);
                    chain.put("B1.d" + row + "c" + column, formula);
                }
                before = new CellKey(1, row, column);
            }
        }
        var form = backwards(SheetForms.numbers(200, 40, chain));
        var last = new AtomicReference<String>();

        assertThat(FormCheck.of(form, Set.of())).isEmpty();
        // as small a stack as the program gives to those who serve pages
        var worker = new Thread(
                null,
                () -> last.set(
                        Computation.of(form, cells("d1c1", "1"), Map.of()).of(key("d200c40"))),
                "small",
                512 * 1024);
        worker.start();
        worker.join();

        assertThat(last.get()).isEqualTo("8000");
    }

    @Test
    void aChainThatBitesItsTailIsToldAndNotPublished() {
        var form = SheetForms.numbers(
                2,
                2,
                Map.of(
                        "B1.d1c1", CellRule.formula("d2c2 + 1", 0),
                        "B1.d2c2", CellRule.formula("TONG(c1:c1) + d1c2", 0),
                        "B1.d2c1", CellRule.formula("d1c1", 0)));

        assertThat(FormCheck.of(form, Set.of()))
                .extracting(FormCheck.Problem::kind)
                .containsExactly("cycle");
        assertThat(Computation.of(form, cells("d1c2", "4"), Map.of()).faults().values())
                .containsOnly(CellFault.CYCLE);
    }

    @Test
    void aDivisionByNothingIsNoFaultOfTheCommune() {
        var form = SheetForms.numbers(
                1, 4, Map.of("B1.d1c3", CellRule.formula("c1 / c2", 2), "B1.d1c4", CellRule.formula("c3 * 2", 2)));

        var computed = Computation.of(form, cells("d1c1", "4", "d1c2", "0"), Map.of());
        var problems = SheetProblems.of(form, computed, Map.of());

        assertThat(computed.faults()).containsOnlyKeys(key("d1c3"), key("d1c4"));
        assertThat(problems).extracting(CellProblem::level).containsOnly(Level.WARNING);
    }

    @Test
    void halvesAreRoundedAwayFromZeroAndOnlyOnce() {
        assertThat(rounded("c1 / c2", "1", "8", 2)).isEqualTo("0.13");
        assertThat(rounded("c1 / c2", "-1", "8", 2)).isEqualTo("-0.13");
        assertThat(rounded("LAMTRON(c1 / c2; 1) * 10", "1", "3", 0)).isEqualTo("3");
        assertThat(rounded("c1 / c2 * c2", "1", "3", 6)).isEqualTo("1.000000");
    }

    @Test
    void aCheckLeavesEmptyCellsAloneAndTellsOfTheOthers() {
        var check = new Check(1, "c1 / c2 <= 2", true, Level.ERROR, new Wording("Quá gấp đôi", "Too much"));
        var form = new SheetForm(List.of(SheetForms.table(1, 4, 2, Map.of())), List.of(), List.of(check));
        var typed = cells("d1c1", "9", "d1c2", "3", "d2c1", "9", "d3c1", "9", "d3c2", "0");

        var problems = SheetProblems.of(form, Computation.of(form, typed, Map.of()), Map.of());

        assertThat(problems).extracting(CellProblem::key).containsExactly(key("d1c1"));
    }

    @Test
    void wordsInVietnameseDoNotGetIntoTheWayOfFormulas() {
        var named = new SheetTable.Column(
                1, new Wording("Số hồ sơ (c2 + c3) đã giải quyết", ""), "(1)", Wording.NONE, CellRule.number(0, true));
        var sum = new SheetTable.Column(
                2, new Wording("Tổng TONG(d1:d2)", ""), "", Wording.NONE, CellRule.formula("c1 * 2", 0));
        var row = SheetTable.Row.of(1, "Đường liên bản “Ẳng Cang – Huổi Ỷ”", "");
        var form = new SheetForm(
                List.of(new SheetTable(1, Wording.NONE, List.of(named, sum), List.of(row), Map.of())),
                List.of(),
                List.of());

        assertThat(FormCheck.of(form, Set.of())).isEmpty();
        assertThat(FormText.form(FormText.of(form))).isEqualTo(form);
        assertThat(Computation.of(form, cells("d1c1", "21"), Map.of()).of(key("d1c2")))
                .isEqualTo("42");
    }

    @Test
    void aLargeFormIsWorkedOutWhileSomebodyTypes() {
        var sums = new HashMap<String, CellRule>();
        for (int column = 1; column <= 30; column++) {
            sums.put("B1.d200c" + column, CellRule.formula("TONG(d1:d199)", 2));
        }
        for (int row = 1; row < 200; row++) {
            sums.put("B1.d" + row + "c30", CellRule.formula("TONG(c1:c29)", 2));
        }
        var check = new Check(1, "c30 >= c1", true, Level.ERROR, new Wording("Sai", "Wrong"));
        var form = new SheetForm(List.of(SheetForms.table(1, 200, 30, sums)), List.of(), List.of(check, check, check));
        var typed = new HashMap<CellKey, String>();
        form.cells((key, rule) -> typed.put(key, "12.5"));
        SheetProblems.of(form, Computation.of(form, typed, Map.of()), Map.of());
        var began = System.nanoTime();

        var problems = SheetProblems.of(form, Computation.of(form, typed, Map.of()), Map.of());

        var took = Duration.ofNanos(System.nanoTime() - began);
        System.out.println("6,000 cells, 3 checks a row: " + took.toMillis() + " ms");
        assertThat(problems).isEmpty();
        assertThat(took).isLessThan(Duration.ofSeconds(2));
    }

    private static String rounded(String formula, String first, String second, int decimals) {
        var form = SheetForms.numbers(1, 3, Map.of("B1.d1c3", CellRule.formula(formula, decimals)));
        return Computation.of(form, cells("d1c1", first, "d1c2", second), Map.of())
                .of(key("d1c3"));
    }

    /// The same cells, but those that need all others stand first.
    private static SheetForm backwards(SheetForm form) {
        var table = form.tables().getFirst();
        return form.with(new SheetTable(
                1, table.title(), table.columns().reversed(), table.rows().reversed(), table.exceptions()));
    }
}
