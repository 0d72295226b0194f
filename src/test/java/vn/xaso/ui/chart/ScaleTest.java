package vn.xaso.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1, 1",
        "1, 1, 1",
        "3, 3, 1",
        "4, 4, 1",
        "5, 6, 2",
        "8, 8, 2",
        "9, 10, 5",
        "18, 20, 5",
        "21, 30, 10",
        "41, 60, 20",
        "100, 100, 50",
        "108, 150, 50",
        "999, 1000, 500",
        "1200, 1500, 500",
        "50000, 60000, 20000"
    })
    void endsAtARoundNumberAboveTheLargest(double largest, double top, double step) {
        assertThat(Scale.of(largest)).isEqualTo(new Scale(top, step));
    }

    @Test
    void neverCountsInPartsOfAThing() {
        for (int largest = 0; largest < 500; largest++) {
            var scale = Scale.of(largest);
            assertThat(scale.step()).isEqualTo(Math.rint(scale.step())).isPositive();
            assertThat(scale.top()).isGreaterThanOrEqualTo(largest);
            assertThat(scale.marks()).hasSizeBetween(2, 5).startsWith(0.0).endsWith(scale.top());
        }
    }

    @Test
    void beginsAtZeroSoThatTwiceIsTwiceAsLong() {
        var scale = Scale.of(80);

        assertThat(scale.part(0)).isZero();
        assertThat(scale.part(60)).isCloseTo(2 * scale.part(30), within(1e-9));
    }

    @Test
    void drawsWhatLiesOutsideAtTheEnd() {
        assertThat(Scale.PERCENT.part(104)).isEqualTo(1);
        assertThat(Scale.PERCENT.part(-3)).isZero();
    }

    @Test
    void marksSharesByQuarters() {
        assertThat(Scale.PERCENT.marks()).containsExactly(0.0, 25.0, 50.0, 75.0, 100.0);
    }

    @Test
    void refusesAScaleOfNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Scale(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Scale(1, 2));
    }
}
