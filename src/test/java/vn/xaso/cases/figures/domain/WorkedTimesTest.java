package vn.xaso.cases.figures.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.xaso.cases.figures.domain.WorkedTimes.Measure;
import vn.xaso.cases.figures.domain.WorkedTimes.Told;

class WorkedTimesTest {

    private static final int FULL_DAY = 480;

    @Test
    void neverTellsLessThanItTook() {
        assertTold(0, Measure.MINUTES, 5);
        assertTold(22, Measure.MINUTES, 25);
        assertTold(55, Measure.MINUTES, 55);
        assertTold(56, Measure.HOURS, 1);
        assertTold(61, Measure.HOURS, 2);
        assertTold(420, Measure.HOURS, 7);
        assertTold(421, Measure.DAYS, 1);
        assertTold(480, Measure.DAYS, 1);
        assertTold(481, Measure.DAYS_AND_HALF, 1);
        assertTold(720, Measure.DAYS_AND_HALF, 1);
        assertTold(721, Measure.DAYS, 2);
        assertTold(15 * 480, Measure.DAYS, 15);
    }

    @Test
    void countsTheDayOfTheOffice() {
        assertThat(WorkedTimes.told(241, 240)).isEqualTo(new Told(Measure.DAYS_AND_HALF, 1));
    }

    private static void assertTold(long minutes, Measure measure, long amount) {
        assertThat(WorkedTimes.told(minutes, FULL_DAY)).isEqualTo(new Told(measure, amount));
    }
}
