package vn.xaso.indicators.dashboards.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.xaso.indicators.Formula;
import vn.xaso.indicators.Formula.Group;
import vn.xaso.indicators.IndicatorValue;

/// Law: 766/QĐ-TTg
class GainTest {

    private static final Formula DIGITISED = Cards.formula("4.2", Group.MDSH, 4, 80);
    private static final Formula IN_TIME = Cards.formula("2.1", Group.TDGQ, 20, null);

    @Test
    void countsUpToTheThreshold() {
        var gain = Gain.of(IndicatorValue.of(DIGITISED, 60, 100)).orElseThrow();

        assertThat(gain.points()).isEqualByComparingTo("1");
        assertThat(gain.more()).isEqualTo(20);
        assertThat(gain.each()).isEqualByComparingTo("0.05");
    }

    @Test
    void countsUpToAllWhereThereIsNoThreshold() {
        var gain = Gain.of(IndicatorValue.of(IN_TIME, 101, 108)).orElseThrow();

        assertThat(gain.more()).isEqualTo(7);
        assertThat(gain.each()).isEqualByComparingTo("0.185");
    }

    @Test
    void aPartOfACaseIsAWholeCase() {
        assertThat(Gain.of(IndicatorValue.of(DIGITISED, 5, 7)).orElseThrow().more())
                .isEqualTo(1);
    }

    @Test
    void nothingIsToBeWonAboveTheThresholdOrWhereNothingCounts() {
        assertThat(Gain.of(IndicatorValue.of(DIGITISED, 81, 100))).isEmpty();
        assertThat(Gain.of(IndicatorValue.of(DIGITISED, 0, 0))).isEmpty();
        assertThat(Gain.of(IndicatorValue.none(DIGITISED, IndicatorValue.Why.NOT_GIVEN)))
                .isEmpty();
    }

    @Test
    void tellsHowManyBringTheNextPlace() {
        var gain = Gain.of(IndicatorValue.of(IN_TIME, 90, 100)).orElseThrow();

        assertThat(gain.toWin(new BigDecimal("0.30"))).contains(2L);
        assertThat(gain.toWin(new BigDecimal("2"))).contains(10L);
        assertThat(gain.toWin(new BigDecimal("2.01"))).isEmpty();
    }

    @Test
    void whereMostIsMissingStandsFirst() {
        var card = Cards.of(IndicatorValue.of(DIGITISED, 60, 100), IndicatorValue.of(IN_TIME, 80, 100));

        assertThat(Gain.of(card))
                .extracting(gain -> gain.value().formula().code())
                .containsExactly("2.1", "4.2");
    }
}
