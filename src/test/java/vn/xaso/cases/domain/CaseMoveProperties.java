package vn.xaso.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.CaseState;
import vn.xaso.kernel.Refusal;

/// Whatever is tried with a case in whatever order: the table of moves is done, and nothing else.
///
/// Law: NĐ 118/2025/NĐ-CP; TT 03/2025/TT-VPCP, annex I
class CaseMoveProperties {

    @Property(tries = 4_000)
    void doesTheMovesOfTheTableAndNoOther(@ForAll @Size(max = 40) List<CaseAct> acts) {
        var file = SampleCases.draft();
        var story = new ArrayList<CaseEvent>();
        for (var act : acts) {
            var from = CaseMoves.throughReview(file.state(), act) ? CaseState.IN_REVIEW : file.state();
            var move = CaseMoves.find(from, act);
            var before = file;
            if (move.isEmpty()) {
                assertThatThrownBy(() -> before.act(act, SampleCases.OFFICIAL, SampleCases.MORNING, null, null))
                        .isInstanceOf(Refusal.class);
                continue;
            }
            var change = before.act(act, SampleCases.OFFICIAL, SampleCases.MORNING, null, null);
            assertThat(change.after().state()).isEqualTo(move.get().to());
            story.addAll(change.events());
            file = change.after();
        }

        assertThat(file.version()).isEqualTo(story.size());
        isOneStory(story);
        hasAnOwner(file);
    }

    /// Each event goes on where the one before ended, and none is missing.
    private static void isOneStory(List<CaseEvent> story) {
        for (int i = 0; i < story.size(); i++) {
            var event = story.get(i);
            assertThat(event.no()).isEqualTo(i + 1);
            assertThat(event.from())
                    .isEqualTo(i == 0 ? CaseState.DRAFT : story.get(i - 1).to());
            assertThat(CaseMoves.find(event.from(), event.act())).isPresent();
        }
    }

    /// As long as something is owed, somebody in the office or the applicant can take the next step.
    private static void hasAnOwner(CaseFile file) {
        boolean ended = CaseState.ENDED.contains(file.state());
        assertThat(CaseMoves.from(file.state()).isEmpty()).isEqualTo(ended);
    }
}
