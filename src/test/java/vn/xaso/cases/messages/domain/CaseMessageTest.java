package vn.xaso.cases.messages.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xaso.cases.domain.SampleCases;
import vn.xaso.kernel.Refusal;

/// Who may still write, and what.
class CaseMessageTest {

    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    @Test
    void keepsWhatWasWrittenWithoutTheSpacesAround() {
        var message = CaseMessage.ofApplicant(SampleCases.assigned(), "  Bao giờ có\r\nkết quả?\n", 0, NOW);

        assertThat(message.text()).isEqualTo("Bao giờ có\nkết quả?");
        assertThat(message.isWaiting()).isTrue();
        assertThat(message.isFromOffice()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n"})
    void refusesNothing(String text) {
        assertThatThrownBy(() -> CaseMessage.ofApplicant(SampleCases.assigned(), text, 0, NOW))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("messages.refusal.empty");
    }

    @Test
    void refusesMoreThanAThousandCharacters() {
        var longest = "x".repeat(CaseMessage.LONGEST);
        assertThat(CaseMessage.ofApplicant(SampleCases.assigned(), longest, 0, NOW)
                        .text())
                .isEqualTo(longest);

        assertThatThrownBy(() -> CaseMessage.ofApplicant(SampleCases.assigned(), longest + "x", 0, NOW))
                .hasMessageContaining("messages.refusal.long");
    }

    @Test
    void refusesTheSixthThatWouldWait() {
        assertThatThrownBy(() -> CaseMessage.ofApplicant(SampleCases.assigned(), "Alô", CaseMessage.MOST_WAITING, NOW))
                .hasMessageContaining("messages.refusal.many");
    }

    @Test
    void isOpenFromSubmissionToThirtyDaysAfterTheEnd() {
        var open = SampleCases.submitted();
        var ended = open.withTimes(open.times().finished(NOW));

        assertThat(CaseMessage.isOpen(SampleCases.draft(), NOW)).isFalse();
        assertThat(CaseMessage.isOpen(open, NOW)).isTrue();
        assertThat(CaseMessage.isOpen(ended, NOW.plus(Duration.ofDays(30)).minusSeconds(1)))
                .isTrue();
        assertThat(CaseMessage.isOpen(ended, NOW.plus(Duration.ofDays(30)))).isFalse();
    }
}
