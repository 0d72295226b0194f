package vn.xaso.interchange.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

    @Test
    void waitsHalfAMinuteFirstAndEverLongerAfterwards() {
        assertThat(Backoff.after(1)).isEqualTo(Duration.ofSeconds(30));
        assertThat(Backoff.after(2)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Backoff.after(5)).isEqualTo(Duration.ofMinutes(8));
    }

    @Test
    void neverWaitsLongerThanAnHour() {
        assertThat(Backoff.after(8)).isEqualTo(Duration.ofHours(1));
        assertThat(Backoff.after(1_000)).isEqualTo(Duration.ofHours(1));
    }
}
