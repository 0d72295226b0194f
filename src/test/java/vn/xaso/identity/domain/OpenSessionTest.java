package vn.xaso.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.xaso.kernel.Ids;

class OpenSessionTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T00:30:00Z");

    @Test
    void endsAfterHalfAnHourWithoutASignOfLife() {
        var session = official(MORNING);

        assertThat(session.isOverAt(MORNING.plus(Duration.ofMinutes(30)))).isFalse();
        assertThat(session.isOverAt(MORNING.plus(Duration.ofMinutes(31)))).isTrue();
    }

    @Test
    void leavesACitizenAnHourToFillInAForm() {
        var session = new OpenSession(Ids.next(), null, "", MORNING, MORNING, MORNING.plus(OpenSession.LONGEST), false);

        assertThat(session.isOverAt(MORNING.plus(Duration.ofMinutes(59)))).isFalse();
        assertThat(session.isOverAt(MORNING.plus(Duration.ofMinutes(61)))).isTrue();
    }

    @Test
    void endsAfterALongDayHoweverBusy() {
        var late = MORNING.plus(OpenSession.LONGEST).plusSeconds(1);

        assertThat(official(late.minusSeconds(10)).isOverAt(late)).isTrue();
    }

    private static OpenSession official(Instant seen) {
        return new OpenSession(Ids.next(), Ids.next(), "", MORNING, seen, MORNING.plus(OpenSession.LONGEST), true);
    }
}
