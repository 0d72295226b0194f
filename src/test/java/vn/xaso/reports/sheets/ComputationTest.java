package vn.xaso.reports.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.xaso.reports.sheets.SheetForms.cells;
import static vn.xaso.reports.sheets.SheetForms.key;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xaso.forms.Wording;
import vn.xaso.reports.sheets.SheetForm.Check;
import vn.xaso.reports.sheets.SheetForm.Level;

class ComputationTest {

    @Test
    void addsColumnsOfItsOwnRow() {
        assertThat(one("c1 + c2", "d1c1", "2", "d1c2", "3.5")).isEqualTo("5.50");
    }

    @Test
    void addsARangeOfRows() {
        var form = SheetForms.numbers(4, 1, Map.of("B1.d4c1", CellRule.formula("SUM(d1:d3)", 0)));

        var computed = Computation.of(form, cells("d1c1", "1", "d3c1", "5"), Map.of());

        assertThat(computed.of(key("d4c1"))).isEqualTo("6");
    }

    @Test
    void knowsAverageSmallestLargestRatioAndRounding() {
        assertThat(one("TB(c1:c3)", "d1c1", "1", "d1c3", "4")).isEqualTo("2.50");
        assertThat(one("MAX(c1, c2) - MIN(c1, c2)", "d1c1", "1", "d1c2", "4")).isEqualTo("3.00");
        assertThat(one("TYLE(c1, c2)", "d1c1", "32", "d1c2", "58")).isEqualTo("55.17");
        assertThat(one("LAMTRON(c1; 1) + ABS(0 - c2)", "d1c1", "2.25", "d1c2", "1"))
                .isEqualTo("3.30");
    }

    @Test
    void reachesAnotherTable() {
        var first = SheetForms.table(1, 2, 1, Map.of());
        var second = SheetForms.table(2, 1, 1, Map.of("B2.d1c1", CellRule.formula("B1.d1c1 * B1.d2c1", 0)));
        var form = new SheetForm(List.of(first, second), List.of(), List.of());

        var computed = Computation.of(form, cells("d1c1", "6", "d2c1", "7"), Map.of());

        assertThat(computed.of(new CellKey(2, 1, 1))).isEqualTo("42");
    }

    @Test
    void reachesTheLastPeriod() {
        var form = SheetForms.numbers(1, 4, Map.of("B1.d1c4", CellRule.formula("c1 - KYTRUOC(c1)", 0)));

        var computed = Computation.of(form, cells("d1c1", "10"), cells("d1c1", "7"));

        assertThat(computed.of(key("d1c4"))).isEqualTo("3");
    }

    @Test
    void comparesWithNothingWhereThereIsNoLastPeriod() {
        var form = SheetForms.numbers(1, 4, Map.of("B1.d1c4", CellRule.formula("TYLE(c1; KYTRUOC(c1))", 1)));

        var computed = Computation.of(form, cells("d1c1", "10"), Map.of());

        assertThat(computed.of(key("d1c4"))).isEmpty();
        assertThat(computed.faults()).isEmpty();
    }

    @Test
    void comparesNothingWithACellThatIsNotFilledIn() {
        var check = new Check(1, "c2 >= c1", true, Level.ERROR, new Wording("Sai", "Wrong"));
        var table = SheetForms.table(1, 1, 2, Map.of("B1.d1c2", CellRule.NOTHING));
        var form = new SheetForm(List.of(table), List.of(), List.of(check));

        var computed = Computation.of(form, cells("d1c1", "5"), Map.of());

        assertThat(SheetProblems.of(form, computed, Map.of())).isEmpty();
    }

    @Test
    void worksOutFormulasThatNeedEachOtherInWhateverOrder() {
        var form = SheetForms.numbers(
                3,
                1,
                Map.of(
                        "B1.d1c1", CellRule.formula("d2 + 1", 0),
                        "B1.d2c1", CellRule.formula("d3 + 1", 0)));

        assertThat(Computation.of(form, cells("d3c1", "1"), Map.of()).of(key("d1c1")))
                .isEqualTo("3");
    }

    @Test
    void isEmptyWhereEverythingThatItNeedsIsEmpty() {
        assertThat(one("c1 + c2")).isEmpty();
        assertThat(one("c1 + c2", "d1c1", "0")).isEqualTo("0.00");
    }

    @Test
    void saysThatNothingCanBeDividedByNothing() {
        var form = SheetForms.numbers(1, 4, Map.of("B1.d1c4", CellRule.formula("c1 / c2 + TYLE(c1, c2)", 2)));

        var computed = Computation.of(form, cells("d1c1", "1", "d1c2", "0"), Map.of());

        assertThat(computed.faults()).containsEntry(key("d1c4"), CellFault.DIVISION);
        assertThat(computed.of(key("d1c4"))).isEmpty();
    }

    @Test
    void seesACircleInTheFormAndDoesNotTurnInIt() {
        var form = SheetForms.numbers(
                2, 1, Map.of("B1.d1c1", CellRule.formula("d2 + 1", 0), "B1.d2c1", CellRule.formula("d1 + 1", 0)));

        assertThat(FormCheck.of(form, java.util.Set.of()))
                .extracting(FormCheck.Problem::kind)
                .containsExactly("cycle");
        assertThat(Computation.of(form, Map.of(), Map.of()).faults().values()).contains(CellFault.CYCLE);
    }

    @Test
    void doesNotBelieveWhatIsTypedIntoAComputedCell() {
        var form = SheetForms.numbers(1, 2, Map.of("B1.d1c2", CellRule.formula("c1 * 2", 0)));

        assertThat(Computation.of(form, cells("d1c1", "2", "d1c2", "99"), Map.of())
                        .of(key("d1c2")))
                .isEqualTo("4");
    }

    @Test
    void refusesANumberThatNoReportNeeds() {
        var form = SheetForms.numbers(1, 2, Map.of("B1.d1c2", CellRule.formula("c1*c1*c1*c1*c1*c1*c1*c1*c1", 0)));

        assertThat(Computation.of(form, cells("d1c1", "999999999"), Map.of()).faults())
                .containsEntry(key("d1c2"), CellFault.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "c1 +",
                "c1 ^ 2",
                "9^9^9",
                "1e999999999",
                "0xFF",
                "SQRT(c1)",
                "DT_NOW()",
                "\"a\"",
                "c1.x",
                "_0",
                "System.exit(0)",
                "c1[0]",
                "PI",
                "SUM()",
                "c1 % 2",
                "KYTRUOC(c1 + c2)",
                "((c1)",
                "RANDOM()",
                "c1 c2",
                "IF(c1, 1, 2)",
                "B1",
                "x1",
                "c1:",
                "TYLE(c1)",
                "#c1",
                "c1; c2"
            })
    void readsNothingElse(String text) {
        assertThatExceptionOfType(FormulaMistake.class).isThrownBy(() -> Formula.read(text));
    }

    @Test
    void comparesNumbersWhateverTheirDecimals() {
        var check = new Check(1, "c3 = c1 + c2", true, Level.ERROR, new Wording("Sai tổng", "Wrong sum"));
        var table = SheetForms.table(1, 2, 3, Map.of());
        var form = new SheetForm(List.of(table), List.of(), List.of(check));
        var typed = cells("d1c1", "1.50", "d1c2", "1.5", "d1c3", "3", "d2c1", "1", "d2c3", "2");

        var problems = SheetProblems.of(form, Computation.of(form, typed, Map.of()), Map.of());

        assertThat(problems).extracting(CellProblem::key).containsExactly(key("d2c3"));
    }

    @Property(tries = 100)
    void aSumIsTheSumInWhateverOrder(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = -99_999, max = 99_999) Integer> numbers) {
        int rows = numbers.size();
        var form = SheetForms.numbers(
                rows + 1, 1, Map.of("B1.d" + (rows + 1) + "c1", CellRule.formula("TONG(d1:d" + rows + ")", 0)));
        var typed = new HashMap<CellKey, String>();
        for (int i = 0; i < rows; i++) {
            typed.put(new CellKey(1, i + 1, 1), numbers.get(i).toString());
        }

        var computed = Computation.of(form, typed, Map.of());

        long expected = numbers.stream().mapToLong(Integer::longValue).sum();
        assertThat(new BigDecimal(computed.of(new CellKey(1, rows + 1, 1))))
                .isEqualByComparingTo(BigDecimal.valueOf(expected));
    }

    @Property(tries = 300)
    void neverBreaksWhateverIsTyped(@ForAll String text) {
        try {
            var formula = Formula.read(text);
            formula.value(reference -> List.of(BigDecimal.ONE));
        } catch (FormulaMistake told) {
            assertThat(told.messageKey()).startsWith("sheets.formula.");
        }
    }

    /// The formula stands in the fourth column of the only row.
    private static String one(String formula, String... keysAndValues) {
        var form = SheetForms.numbers(1, 4, Map.of("B1.d1c4", CellRule.formula(formula, 2)));
        return Computation.of(form, cells(keysAndValues), Map.of()).of(key("d1c4"));
    }
}
