package vn.xaso.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.xaso.kernel.Money;
import vn.xaso.procedures.FeeItem.Exemption;
import vn.xaso.procedures.FeeItem.Relief;
import vn.xaso.procedures.FeeItem.Scale;
import vn.xaso.procedures.FeeItem.Step;
import vn.xaso.procedures.FeeItem.Terms;
import vn.xaso.procedures.ProcedureVersion.ChannelKind;
import vn.xaso.procedures.ProcedureVersion.FeeKind;

/// Law: Luật Phí và lệ phí 2015 art. 3, art. 10
class FeeItemTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Money TWO_THOUSAND = new Money(2_000);
    private static final Step FROM_THE_THIRD = new Step(3, new Money(1_000));
    private static final Terms COPIES = terms(List.of(FROM_THE_THIRD), new Money(200_000), null, null);

    private static Terms terms(
            List<Step> steps, @Nullable Money ceiling, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Terms(steps, ceiling, List.of(), null, "", from, to);
    }

    private static FeeItem item(String name, long amount, String formula, @Nullable ChannelKind way, Terms terms) {
        return new FeeItem(name, FeeKind.FEE, new Money(amount), formula, "trang", "", way, terms);
    }

    private static Scale copies() {
        return item("Phí", 2_000, "", null, COPIES).scale().orElseThrow();
    }

    /// Law: 226/2016/TT-BTC art. 4
    @Test
    void countsCopiesAsTheCircularSays() {
        assertThat(copies().of(2).amount()).isEqualTo(new Money(4_000));
        assertThat(copies().of(5).amount()).isEqualTo(new Money(7_000));
        assertThat(copies().of(198).amount()).isEqualTo(new Money(200_000));
        assertThat(copies().of(198).isCapped()).isFalse();
        assertThat(copies().of(500).amount()).isEqualTo(new Money(200_000));
        assertThat(copies().of(500).isCapped()).isTrue();
    }

    @Test
    void whatIsWrittenDownStandsBeforeTheWords() {
        var words = "Từ trang thứ ba: 500 đồng/trang";

        assertThat(item("Phí", 2_000, words, null, COPIES).scale()).contains(copies());
        assertThat(item("Phí", 2_000, words, null, Terms.NONE)
                        .scale()
                        .orElseThrow()
                        .of(3)
                        .amount())
                .isEqualTo(new Money(4_500));
        assertThat(item("Phí", 2_000, "theo nghị quyết", null, COPIES).scale()).contains(copies());
    }

    @Test
    void takesEachStepFromItsFirstUnit() {
        var steps = List.of(new Step(3, new Money(1_000)), new Step(11, new Money(500)));
        var scale = new Scale("trang", TWO_THOUSAND, steps, null);

        assertThat(scale.of(10).amount()).isEqualTo(new Money(12_000));
        assertThat(scale.of(12).amount()).isEqualTo(new Money(13_000));
        assertThat(scale.of(12).parts()).extracting(Scale.Part::units).containsExactly(2, 8, 2);
    }

    @Test
    void isTheSumOfItsUnitsAndNeverAboveTheCeiling() {
        var random = new Random(5);
        for (int round = 0; round < 2_000; round++) {
            int first = 2 + random.nextInt(6);
            var steps = List.of(
                    new Step(first, new Money(random.nextInt(3_000))),
                    new Step(first + 1 + random.nextInt(9), new Money(random.nextInt(3_000))));
            var ceiling = new Money(1 + random.nextInt(40_000));
            var scale = new Scale("trang", new Money(random.nextInt(3_000)), steps, ceiling);
            int units = 1 + random.nextInt(40);

            long plain = 0;
            for (int unit = 1; unit <= units; unit++) {
                plain += amountOf(scale, unit);
            }
            var count = scale.of(units);

            assertThat(count.amount().dong()).isEqualTo(Math.min(plain, ceiling.dong()));
            assertThat(count.parts().stream().mapToInt(Scale.Part::units).sum()).isEqualTo(units);
            assertThat(scale.of(units + 1).amount()).isGreaterThanOrEqualTo(count.amount());
        }
    }

    private static long amountOf(Scale scale, int unit) {
        return scale.steps().reversed().stream()
                .filter(step -> step.from() <= unit)
                .findFirst()
                .map(Step::each)
                .orElse(scale.each())
                .dong();
    }

    @Test
    void anItemForOneWayStandsInThePlaceOfTheOneForAll() {
        var online = item("Lệ phí", 4_000, "", ChannelKind.ONLINE, Terms.NONE);
        var all = item("Lệ phí", 8_000, "", null, Terms.NONE);
        var other = item("Phí", 1_000, "", null, Terms.NONE);
        var items = List.of(all, online, other);

        assertThat(FeeItem.asked(items, ChannelKind.ONLINE, DAY)).containsExactly(online, other);
        assertThat(FeeItem.asked(items, ChannelKind.COUNTER, DAY)).containsExactly(all, other);
    }

    @Test
    void isAskedOnlyWhileItIsInForce() {
        var old = item("Lệ phí", 8_000, "", null, terms(List.of(), null, null, DAY));
        var next = item("Lệ phí", 9_000, "", null, terms(List.of(), null, DAY.plusDays(1), null));
        var items = List.of(old, next);

        assertThat(FeeItem.asked(items, null, DAY)).containsExactly(old);
        assertThat(FeeItem.asked(items, null, DAY.plusDays(1))).containsExactly(next);
    }

    @Test
    void anItemForOneWayThatIsOverLeavesThePlaceToTheOneForAll() {
        var online = item("Lệ phí", 0, "", ChannelKind.ONLINE, terms(List.of(), null, null, DAY));
        var all = item("Lệ phí", 8_000, "", null, Terms.NONE);

        assertThat(FeeItem.asked(List.of(all, online), ChannelKind.ONLINE, DAY.plusDays(1)))
                .containsExactly(all);
    }

    @Test
    void somebodyPaysNothingHalfOrLess() {
        var whole = new Money(25_001);

        assertThat(relief(Relief.ALL, 0).of(whole)).isEqualTo(whole);
        assertThat(relief(Relief.HALF, 0).of(whole)).isEqualTo(new Money(12_501));
        assertThat(relief(Relief.AMOUNT, 5_000).of(whole)).isEqualTo(new Money(5_000));
        assertThat(relief(Relief.AMOUNT, 50_000).of(whole)).isEqualTo(whole);
    }

    private static Exemption relief(Relief relief, long amount) {
        return new Exemption("Hộ nghèo", "Giấy chứng nhận hộ nghèo", relief, new Money(amount));
    }
}
