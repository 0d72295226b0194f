package vn.xaso.reports.collection.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.xaso.reports.sheets.SheetForms.cells;
import static vn.xaso.reports.sheets.SheetForms.key;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.xaso.reports.sheets.CellKey;
import vn.xaso.reports.sheets.CellRule;
import vn.xaso.reports.sheets.Computation;
import vn.xaso.reports.sheets.SheetForm;
import vn.xaso.reports.sheets.SheetForms;

class AggregateTest {

    /// `c3` the sum of the row, `c4` a share, `d3` the sum of the lines.
    private static final SheetForm FORM = SheetForms.numbers(
            3,
            4,
            Map.of(
                    "B1.d1c3", CellRule.formula("c1 + c2", 2),
                    "B1.d2c3", CellRule.formula("c1 + c2", 2),
                    "B1.d3c1", CellRule.formula("TONG(d1:d2)", 2),
                    "B1.d3c2", CellRule.formula("TONG(d1:d2)", 2),
                    "B1.d3c3", CellRule.formula("c1 + c2", 2),
                    "B1.d3c4", CellRule.formula("TYLE(c2; c1)", 1)));
    private static final List<String> TYPED = List.of("d1c1", "d1c2", "d2c1", "d2c2");

    @Property(tries = 200)
    void sumAndMeanAreWhatAnybodyReckons(
            @ForAll @Size(min = 1, max = 45)
                    List<@Size(4) List<@IntRange(min = -9_999_999, max = 9_999_999) Integer>> units) {
        var reports = units.stream().map(AggregateTest::report).toList();

        var sum = Aggregate.sum(FORM, reports, List.of());
        var mean = Aggregate.mean(FORM, reports);

        for (int i = 0; i < TYPED.size(); i++) {
            int at = i;
            long hundredths = units.stream().mapToLong(one -> one.get(at)).sum();
            assertThat(new BigDecimal(sum.of(key(TYPED.get(i))))).isEqualByComparingTo(cents(hundredths));
            assertThat(Double.parseDouble(mean.of(key(TYPED.get(i)))))
                    .isCloseTo(hundredths / 100.0 / units.size(), within(0.0051));
        }
        long all = units.stream()
                .flatMap(List::stream)
                .mapToLong(Integer::longValue)
                .sum();
        assertThat(new BigDecimal(sum.of(key("d3c3")))).isEqualByComparingTo(cents(all));
    }

    @Property(tries = 100)
    void theSumOfSumsIsTheSumOfAll(
            @ForAll @Size(min = 2, max = 20) List<@Size(4) List<@IntRange(min = 0, max = 99_999) Integer>> units) {
        var reports = units.stream().map(AggregateTest::report).toList();
        int half = units.size() / 2;

        var first = Aggregate.sum(FORM, reports.subList(0, half), List.of()).values();
        var second = Aggregate.sum(FORM, reports.subList(half, units.size()), List.of())
                .values();

        assertThat(Aggregate.sum(FORM, List.of(first, second), List.of()))
                .isEqualTo(Aggregate.sum(FORM, reports, List.of()));
    }

    @Test
    void aShareIsWorkedOutOverTheSumsAndNotAdded() {
        var sum = Aggregate.sum(
                FORM, List.of(cells("d1c1", "100", "d1c2", "50"), cells("d1c1", "300", "d1c2", "30")), List.of());

        assertThat(sum.of(key("d3c4"))).isEqualTo("20.0");
    }

    @Test
    void whoLeftACellEmptyIsNotInItsMean() {
        var mean = Aggregate.mean(
                FORM, List.of(cells("d1c1", "10"), cells("d1c1", "20", "d1c2", "5"), cells("d2c1", "rất nhiều")));

        assertThat(mean.of(key("d1c1"))).isEqualTo("15.00");
        assertThat(mean.of(key("d1c2"))).isEqualTo("5.00");
        assertThat(mean.values()).doesNotContainKey(key("d2c1"));
    }

    @Test
    void theProvinceComparesItsSumsWithThoseOfTheLastPeriod() {
        var form = SheetForms.numbers(1, 2, Map.of("B1.d1c2", CellRule.formula("TYLE(c1; KYTRUOC(c1))", 1)));

        var sum = Aggregate.sum(
                form,
                List.of(cells("d1c1", "30"), cells("d1c1", "60")),
                List.of(cells("d1c1", "20"), cells("d1c1", "40")));

        assertThat(sum.of(key("d1c2"))).isEqualTo("150.0");
        assertThat(Aggregate.sum(form, List.of(cells("d1c1", "30")), List.of()).values())
                .doesNotContainKey(key("d1c2"));
    }

    @Test
    void nothingBecomesNothing() {
        assertThat(Aggregate.sum(FORM, List.of(), List.of()).values()).isEmpty();
        assertThat(Aggregate.mean(FORM, List.of()).values()).isEmpty();
    }

    /// The largest form that anybody may publish, from all units of the province.
    @Test
    void aLargeFormOfFortyFiveUnitsIsPutTogetherAtOnce() {
        var form = SheetForms.numbers(200, 30, sums());
        var random = new Random(45);
        var reports = new ArrayList<Map<CellKey, String>>();
        for (int unit = 0; unit < 45; unit++) {
            var typed = new HashMap<CellKey, String>();
            form.cells((key, rule) -> typed.put(key, String.valueOf(random.nextInt(10_000))));
            reports.add(Computation.of(form, typed, Map.of()).values());
        }
        Aggregate.sum(form, reports, reports);
        var began = System.nanoTime();

        var sum = Aggregate.sum(form, reports, reports);

        var took = Duration.ofNanos(System.nanoTime() - began);
        System.out.println("45 units, 6,000 cells: " + took.toMillis() + " ms");
        long expected = reports.stream()
                .mapToLong(report -> Long.parseLong(report.getOrDefault(key("d7c3"), "0")))
                .sum();
        assertThat(sum.of(key("d7c3"))).isEqualTo(String.valueOf(expected));
        assertThat(took).isLessThan(Duration.ofSeconds(4));
    }

    private static Map<String, CellRule> sums() {
        var sums = new HashMap<String, CellRule>();
        for (int column = 1; column <= 30; column++) {
            sums.put("B1.d200c" + column, CellRule.formula("TONG(d1:d199)", 2));
        }
        for (int row = 1; row < 200; row++) {
            sums.put("B1.d" + row + "c30", CellRule.formula("TONG(c1:c29)", 2));
        }
        return sums;
    }

    private static Map<CellKey, String> report(List<Integer> hundredths) {
        var typed = new HashMap<CellKey, String>();
        for (int i = 0; i < TYPED.size(); i++) {
            typed.put(key(TYPED.get(i)), cents(hundredths.get(i)).toPlainString());
        }
        return Computation.of(FORM, typed, Map.of()).values();
    }

    private static BigDecimal cents(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }
}
