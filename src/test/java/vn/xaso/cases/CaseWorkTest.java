package vn.xaso.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.xaso.cases.CaseWork.Count;
import vn.xaso.cases.CaseWork.Standing;

/// How numbers that were not counted to the end become whole.
class CaseWorkTest {

    private static final Standing MANY = new Standing(new Count(107, true), 7, Count.NONE, Count.NONE, Count.NONE);

    @Test
    void whatIsKnownElsewhereMakesTheNumberWhole() {
        assertThat(MANY.overdueBefore(2_400).overdue()).isEqualTo(new Count(2_407, false));
    }

    @Test
    void aKnownNumberThatIsBehindIsNotBelieved() {
        assertThat(MANY.overdueBefore(99)).isEqualTo(MANY);
        assertThat(MANY.overdueBefore(100).overdue()).isEqualTo(new Count(107, false));
    }

    @Test
    void whatWasCountedToTheEndStays() {
        var few = new Standing(new Count(12, false), 2, Count.NONE, Count.NONE, Count.NONE);

        assertThat(few.overdueBefore(5_000)).isEqualTo(few);
    }

    @Test
    void aSumOfWhichOnePartIsNotWholeSaysSo() {
        assertThat(new Count(5, false).plus(new Count(1_000, true))).isEqualTo(new Count(1_005, true));
    }
}
