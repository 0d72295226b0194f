package vn.xaso.indicators.dashboards.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.xaso.indicators.Measure;
import vn.xaso.indicators.Sums;
import vn.xaso.indicators.Sums.Distinct;
import vn.xaso.indicators.Sums.Standing;

/// Law: 766/QĐ-TTg, indicator 2.1
/// Law: 766/QĐ-TTg, indicator 3.3
/// Law: 766/QĐ-TTg, indicator 3.6
/// Law: 766/QĐ-TTg, indicator 4.2
class FigureTest {

    @Test
    void whatIsOverdueCountsAsLate() {
        var read = read(Map.of(Measure.ENDED, 8L, Measure.ENDED_IN_TIME, 8L), new Standing(5, 2, 0, 0, 0));

        assertThat(Figure.ON_TIME.of(read).value()).isEqualTo(0.8);
    }

    @Test
    void isNotApplicableWhereNothingCounts() {
        for (var figure : Figure.FIRST) {
            assertThat(figure.of(read(Map.of(), Standing.NOTHING)).value()).isNull();
        }
    }

    @Test
    void theShareOnlineIsOfAllThatTheOfficeKnows() {
        var acknowledged = sums(Map.of(Measure.RECEIVED, 10L, Measure.ONLINE_COUNTED, 10L), Standing.NOTHING);
        var known = sums(Map.of(Measure.RECEIVED, 40L, Measure.ONLINE_COUNTED, 30L), Standing.NOTHING);

        assertThat(Figure.ONLINE.of(new Reading(acknowledged, known, 0)).value())
                .isEqualTo(0.25);
    }

    @Test
    void tellsTheAgeOfTheBacklogAndTheTimeOfTheEnded() {
        var read = read(Map.of(Measure.MINUTES_USED, 1440L, Measure.TIMED, 2L), new Standing(4, 0, 30, 0, 0));

        assertThat(Figure.AGE.of(read).value()).isEqualTo(7.5);
        assertThat(Figure.TIME_TAKEN.of(read).value()).isEqualTo(1.5);
    }

    @Test
    void sharesTheOpenWorkAmongThePeople() {
        assertThat(Figure.LOAD.of(read(Map.of(), new Standing(20, 0, 0, 5, 0))).value())
                .isEqualTo(2.5);
    }

    @Test
    void aNumberIsANumberAlsoWhereItIsZero() {
        assertThat(Figure.OVERDUE.of(read(Map.of(), Standing.NOTHING)).value()).isEqualTo(0.0);
    }

    private static Reading read(Map<Measure, Long> counted, Standing standing) {
        var sums = sums(counted, standing);
        return new Reading(sums, sums, 10);
    }

    private static Sums sums(Map<Measure, Long> counted, Standing standing) {
        var measures = new long[Measure.values().length];
        counted.forEach((measure, count) -> measures[measure.ordinal()] = count);
        return new Sums(measures, new long[Distinct.values().length], standing);
    }
}
