package vn.xaso.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.CaseState;
import vn.xaso.kernel.Refusal;

class CaseFileTest {

    @Test
    void countsItsEventsAsItsVersion() {
        var accepted = SampleCases.accepted();

        assertThat(accepted.version()).isEqualTo(2);
    }

    @Test
    void tellsWhoDidWhatWhenInAnEvent() {
        var change = SampleCases.submitted()
                .act(CaseAct.REFUSE, SampleCases.OFFICIAL, SampleCases.MORNING, "Không thuộc thẩm quyền", null);

        assertThat(change.events()).singleElement().satisfies(event -> {
            assertThat(event.from()).isEqualTo(CaseState.SUBMITTED);
            assertThat(event.to()).isEqualTo(CaseState.REFUSED);
            assertThat(event.by()).isEqualTo(SampleCases.OFFICIAL);
            assertThat(event.note()).isEqualTo("Không thuộc thẩm quyền");
        });
    }

    @Test
    void beginsTheReviewWithTheSpecialistsFirstAct() {
        var change = SampleCases.assigned()
                .act(CaseAct.REQUEST_SUPPLEMENT, SampleCases.OFFICIAL, SampleCases.MORNING, "Giấy chứng sinh", null);

        assertThat(change.events())
                .extracting(CaseEvent::act)
                .containsExactly(CaseAct.START_REVIEW, CaseAct.REQUEST_SUPPLEMENT);
        assertThat(change.after().version()).isEqualTo(5);
    }

    @Test
    void refusesWhatTheTableOfMovesDoesNotName() {
        var submitted = SampleCases.submitted();

        assertThatThrownBy(() -> SampleCases.after(submitted, CaseAct.SIGN)).isInstanceOf(Refusal.class);
    }

    @Test
    void endsADeclinedMatterAsANegativeResult() {
        var issued = SampleCases.after(SampleCases.signed().withOutcome(Outcome.DECLINED), CaseAct.ISSUE);

        assertThat(issued.state()).isEqualTo(CaseState.NEGATIVE_RESULT);
        assertThat(issued.state().nationalCode()).isEqualTo(9);
    }

    @Test
    void endsAGrantedMatterWithTheResult() {
        var issued = SampleCases.after(SampleCases.signed().withOutcome(Outcome.GRANTED), CaseAct.ISSUE);

        assertThat(issued.state()).isEqualTo(CaseState.RESULT_ISSUED);
    }

    @Test
    void isLateOnlyAfterItsDueDate() {
        var due = SampleCases.MORNING.plusSeconds(3600);
        var times = SampleCases.accepted().times().accepted(SampleCases.MORNING, due);

        assertThat(times.isLateAt(due)).isFalse();
        assertThat(times.isLateAt(due.plusSeconds(1))).isTrue();
        assertThat(times.finished(due).isLateAt(due.plusSeconds(9_999))).isFalse();
    }

    @Test
    void hidesTheApplicantFromLogs() {
        assertThat(SampleCases.submitted().toString()).doesNotContain("Sùng").doesNotContain("0912345678");
    }
}
