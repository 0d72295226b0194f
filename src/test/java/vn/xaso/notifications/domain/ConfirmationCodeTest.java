package vn.xaso.notifications.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.xaso.kernel.SixDigits;

/// When a code counts.
class ConfirmationCodeTest {

    private static final Instant NOW = Instant.parse("2026-11-27T01:00:00Z");

    private final UUID person = UUID.randomUUID();
    private final ConfirmationCode code = ConfirmationCode.of("012345", person, NOW);

    @Test
    void onlyItsDigitsFitAndOnlyForItsPerson() {
        assertThat(code.fits("012345", person)).isTrue();
        assertThat(code.fits(" 012 345 ", person)).isTrue();
        assertThat(code.fits("12345", person)).isFalse();
        assertThat(code.fits("", person)).isFalse();
        assertThat(code.fits("012345", UUID.randomUUID())).isFalse();
    }

    @Test
    void itEndsAfterADayAndAfterFiveOtherCodes() {
        assertThat(code.counts(NOW.plus(Duration.ofDays(1)).minusMillis(1))).isTrue();
        assertThat(code.counts(NOW.plus(Duration.ofDays(1)))).isFalse();
        assertThat(new ConfirmationCode(code.hash(), code.until(), 4).counts(NOW))
                .isTrue();
        assertThat(new ConfirmationCode(code.hash(), code.until(), 5).counts(NOW))
                .isFalse();
    }

    @Test
    void allCodesHaveSixDigits() {
        for (int i = 0; i < 1_000; i++) {
            assertThat(SixDigits.random()).matches("\\d{6}");
        }
    }
}
