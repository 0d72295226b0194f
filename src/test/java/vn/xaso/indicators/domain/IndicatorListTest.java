package vn.xaso.indicators.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.xaso.indicators.DataSet;
import vn.xaso.indicators.Formula;
import vn.xaso.indicators.Formula.Group;
import vn.xaso.indicators.IndicatorValue;
import vn.xaso.indicators.IndicatorValue.Why;
import vn.xaso.indicators.Measure;
import vn.xaso.indicators.Scorecard;
import vn.xaso.indicators.Sums;
import vn.xaso.indicators.Sums.Distinct;
import vn.xaso.indicators.Sums.Standing;
import vn.xaso.indicators.domain.Basis.Fraction;

/// The indicators by hand.
///
/// Law: 766/QĐ-TTg
@SuppressWarnings("EnumOrdinal") // the place in the list is the place in the row
class IndicatorListTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Test
    void theMaximaOfEachGroupAddUp() {
        var sums = IndicatorList.on(DAY).stream()
                .map(Indicator::formula)
                .collect(Collectors.groupingBy(
                        Formula::group,
                        () -> new EnumMap<>(Group.class),
                        Collectors.reducing(BigDecimal.ZERO, Formula::maximum, BigDecimal::add)));

        assertThat(sums)
                .allSatisfy((group, sum) -> assertThat(sum).isEqualByComparingTo(BigDecimal.valueOf(group.maximum())));
        assertThat(Group.all().stream().mapToInt(Group::maximum).sum()).isEqualTo(100);
    }

    @Test
    void everyMeasureHasItsRule() {
        assertThat(CountingRule.ALL).extracting(CountingRule::measure).containsExactlyInAnyOrder(Measure.values());
    }

    /// 108 cases, all in time: 20 points.
    @Test
    void inTime() {
        var sums = sums(Map.of(Measure.ENDED, 108L, Measure.ENDED_IN_TIME, 108L), 0);

        assertThat(value("2.1", sums).score()).isEqualTo("20.00");
    }

    /// What is overdue at the end counts as late, as what ended late does.
    @Test
    void overdueCountsAgainst() {
        var sums = sums(Map.of(Measure.ENDED, 99L, Measure.ENDED_IN_TIME, 97L), 1);
        var value = value("2.1", sums);

        assertThat(value.rate()).isEqualTo("97.00");
        assertThat(value.score()).isEqualTo("19.40");
        assertThat(value.lost()).isEqualByComparingTo("0.60");
    }

    /// 64 fee cases, 6 of them free, 32 paid online: 55.17 %; with a threshold of 30 % the full 6 points, without 3.31.
    @Test
    void paidOnline() {
        var sums = sums(Map.of(Measure.FEE_CASES, 58L, Measure.PAID_ONLINE, 32L), 0);
        var value = value("3.6", sums);
        var formula = value.formula();
        var withThreshold = new Formula(
                formula.code(),
                "1.1",
                formula.group(),
                formula.scale(),
                formula.maximum(),
                new BigDecimal("30"),
                formula.validFrom(),
                null,
                false,
                false);

        assertThat(value.rate()).isEqualTo("55.17");
        assertThat(value.score()).isEqualTo("3.31");
        assertThat(IndicatorValue.of(withThreshold, 32, 58).score()).isEqualTo("6.00");
    }

    /// 22 fee procedures with cases, 19 of them with an online payment: 86.36 %, above the threshold.
    @Test
    void proceduresPaidOnline() {
        var basis = new Basis(
                DataSet.LOCAL,
                Sums.NOTHING,
                Sums.NOTHING,
                Sums.NOTHING,
                false,
                Map.of(ProcedureRule.PAID, new Fraction(19, 22)),
                Map.of());
        var value = value("3.5b", basis);

        assertThat(value.rate()).isEqualTo("86.36");
        assertThat(value.score()).isEqualTo("2.00");
    }

    /// Below the threshold the score grows with the rate: 40 of 100 at a threshold of 50 is four fifths of 4 points.
    @Test
    void belowTheThreshold() {
        var sums = sums(Map.of(Measure.RECEIVED, 100L, Measure.ONLINE_COUNTED, 40L), 0);

        assertThat(value("3.3", sums).score()).isEqualTo("3.20");
    }

    /// 90 of 100 known cases were acknowledged, 60 of them as online: 66.67 % × 90 % = 60 %.
    @Test
    void onlineTimesTheRateOfSynchronisation() {
        var local = sums(Map.of(Measure.RECEIVED, 100L, Measure.ONLINE_COUNTED, 80L), 0);
        var told = sums(Map.of(Measure.RECEIVED, 90L, Measure.ONLINE_COUNTED, 60L), 0);
        var basis = new Basis(DataSet.SYNCHRONISED, told, local, told, true, Map.of(), Map.of());

        assertThat(value("3.3", basis).rate()).isEqualTo("60.00");
        assertThat(value("1.4", basis).rate()).isEqualTo("90.00");
    }

    @Test
    void nothingCountedIsNotApplicable() {
        var card = card(basis(sums(Map.of(), 0)));

        assertThat(card.values()).noneMatch(IndicatorValue::isApplicable);
        assertThat(card.find("2.1").orElseThrow().why()).isEqualTo(Why.NOTHING_COUNTED);
        assertThat(card.find("5.2").orElseThrow().why()).isEqualTo(Why.NOT_GIVEN);
        assertThat(card.find("1.4").orElseThrow().why()).isEqualTo(Why.NOTHING_ACKNOWLEDGED);
        assertThat(card.groups()).isEmpty();
        assertThat(card.reachable()).isZero();
    }

    @Test
    void aFigureByHandCounts() {
        var basis = new Basis(
                DataSet.LOCAL,
                Sums.NOTHING,
                Sums.NOTHING,
                Sums.NOTHING,
                false,
                Map.of(),
                Map.of("1.1", new Fraction(11, 12)));
        var value = value("1.1", basis);

        assertThat(value.rate()).isEqualTo("91.67");
        assertThat(value.score()).isEqualTo("5.50");
    }

    /// Two offices together: numerators and denominators are added, rates are not averaged.
    @Test
    void togetherIsNotTheMean() {
        var small = basis(sums(Map.of(Measure.ENDED, 10L, Measure.ENDED_IN_TIME, 0L), 0));
        var large = basis(sums(Map.of(Measure.ENDED, 90L, Measure.ENDED_IN_TIME, 90L), 0));

        assertThat(value("2.1", Basis.together(List.of(small, large))).rate()).isEqualTo("90.00");
    }

    /// 100 ended, 4 late, 6 disliked: 100 − (4 + 6) = 90 %, which is the threshold.
    @Test
    void satisfaction() {
        var sums = sums(Map.of(Measure.ENDED, 100L, Measure.ENDED_IN_TIME, 96L, Measure.DISLIKED, 6L), 0);

        assertThat(value("5.4", sums).rate()).isEqualTo("90.00");
        assertThat(value("5.4", sums).score()).isEqualTo("6.00");
    }

    /// 90 working minutes for one case are an hour and a half.
    @Test
    void averageTime() {
        var sums = sums(Map.of(Measure.TIMED, 2L, Measure.MINUTES_USED, 180L), 0);

        assertThat(value("2.2", sums).rate()).isEqualTo("1.50");
        assertThat(value("2.2", sums).score()).isZero();
    }

    private static IndicatorValue value(String code, Sums sums) {
        return value(code, basis(sums));
    }

    private static IndicatorValue value(String code, Basis basis) {
        return card(basis).find(code).orElseThrow();
    }

    private static Scorecard card(Basis basis) {
        return new Scorecard(
                null,
                vn.xaso.indicators.Period.ofYear(2026),
                basis.set(),
                IndicatorList.on(DAY).stream()
                        .map(indicator -> indicator.of(basis))
                        .toList());
    }

    private static Basis basis(Sums sums) {
        return new Basis(DataSet.LOCAL, sums, sums, Sums.NOTHING, false, Map.of(), Map.of());
    }

    private static Sums sums(Map<Measure, Long> counts, long overdue) {
        var measures = new long[Measure.values().length];
        counts.forEach((measure, count) -> measures[measure.ordinal()] = count);
        var distinct = new long[Distinct.values().length];
        assertThat(Arrays.stream(measures).sum()).isGreaterThanOrEqualTo(0);
        return new Sums(measures, distinct, new Standing(overdue, overdue, 0, 0, 0));
    }
}
