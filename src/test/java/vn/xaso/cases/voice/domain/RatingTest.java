package vn.xaso.cases.voice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.xaso.cases.voice.domain.Satisfaction.DISSATISFIED;
import static vn.xaso.cases.voice.domain.Satisfaction.SATISFIED;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.SampleCases;
import vn.xaso.kernel.Refusal;

class RatingTest {

    private static final Instant NOON = Instant.parse("2026-03-02T05:00:00Z");

    @Test
    void isGivenOnceTheResultIsThereAndNotBefore() {
        var issued = issued();

        assertThat(Rating.isFor(issued)).isTrue();
        assertThat(Rating.isFor(SampleCases.after(issued, CaseAct.HAND_OVER))).isTrue();
        assertThat(Rating.isFor(SampleCases.signed())).isFalse();
        assertThatThrownBy(() -> Rating.first(SampleCases.signed(), SATISFIED, "", NOON))
                .isInstanceOf(Refusal.class)
                .hasMessage("voice.refusal.notYet");
    }

    @Test
    void needsNoComment() {
        assertThat(Rating.first(issued(), SATISFIED, "", NOON).comment()).isNull();
    }

    @Test
    void takesAComment() {
        assertThat(Rating.first(issued(), SATISFIED, "a".repeat(500), NOON).comment())
                .hasSize(500);
        assertThatThrownBy(() -> Rating.first(issued(), SATISFIED, "a".repeat(501), NOON))
                .hasMessage("voice.refusal.long");
    }

    @Test
    void mayBeChangedForThirtyDaysAndKeepsItsDay() {
        var rating = Rating.first(issued(), SATISFIED, "Nhanh", NOON);
        var last = NOON.plus(Duration.ofDays(30)).minusMillis(1);

        var changed = rating.changed(DISSATISFIED, "", last);

        assertThat(changed.satisfaction()).isEqualTo(DISSATISFIED);
        assertThat(changed.comment()).isNull();
        assertThat(changed.ratedAt()).isEqualTo(NOON);
        assertThat(changed.changedAt()).isEqualTo(last);
        assertThatThrownBy(() -> changed.changed(SATISFIED, "", last.plusMillis(1)))
                .hasMessage("voice.refusal.closed");
    }

    @Test
    void knowsWhetherSomethingNewIsSaid() {
        var rating = Rating.first(issued(), SATISFIED, "", NOON);

        assertThat(rating.says(SATISFIED, "")).isTrue();
        assertThat(rating.says(SATISFIED, "Nhanh")).isFalse();
        assertThat(rating.says(DISSATISFIED, "")).isFalse();
    }

    @Test
    void readsOnlyTheFiveSteps() {
        assertThat(Satisfaction.read(" 4 ")).contains(SATISFIED);
        assertThat(Satisfaction.read("0")).isEmpty();
        assertThat(Satisfaction.read("6")).isEmpty();
        assertThat(Satisfaction.read("")).isEmpty();
        assertThat(Satisfaction.of(SATISFIED.value())).isEqualTo(SATISFIED);
    }

    private static CaseFile issued() {
        return SampleCases.after(SampleCases.signed(), CaseAct.ISSUE);
    }
}
