package vn.xaso.documents.dossiers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.xaso.documents.dossiers.domain.Dossier.Change;
import vn.xaso.kernel.Refusal;

/// Law: 30/2020/NĐ-CP art. 28–30
class DossierMovesTest {

    @Test
    void namesEachMoveOnce() {
        var seen = new HashSet<String>();

        for (var move : DossierMoves.TABLE) {
            assertThat(seen.add(move.from() + " " + move.act()))
                    .as(move.toString())
                    .isTrue();
        }
    }

    @Test
    void usesEveryActAndReachesEveryState() {
        Set<DossierState> reached = EnumSet.of(DossierState.PLANNED);
        boolean grows = true;
        while (grows) {
            grows = false;
            for (var move : DossierMoves.TABLE) {
                grows |= move.from() != null && reached.contains(move.from()) && reached.add(move.to());
            }
        }

        assertThat(DossierMoves.TABLE).extracting(DossierMove::act).contains(DossierAct.values());
        assertThat(reached).containsExactlyInAnyOrder(DossierState.values());
    }

    @Test
    void doesEveryMoveOfTheTableAndRefusesEveryOther() {
        for (var state : DossierState.values()) {
            for (var act : EnumSet.complementOf(EnumSet.of(DossierAct.PLAN))) {
                var dossier = SampleDossiers.in(state, act == DossierAct.STRIKE ? 0 : 3);
                var move = DossierMoves.find(state, act);
                if (move.isPresent()) {
                    var change = act(dossier, act);
                    assertThat(change.after().state())
                            .as(state + " " + act)
                            .isEqualTo(move.get().to());
                    assertThat(change.event().no()).isEqualTo(dossier.version() + 1);
                    assertThat(change.event().from()).isEqualTo(state);
                } else {
                    assertThatThrownBy(() -> act(dossier, act))
                            .as(state + " " + act)
                            .isInstanceOf(Refusal.class);
                }
            }
        }
    }

    @Test
    void lastlyLetsNothingLeaveTheArchive() {
        assertThat(DossierMoves.from(DossierState.HANDED_OVER)).isEmpty();
        assertThat(DossierMoves.from(DossierState.STRUCK)).isEmpty();
    }

    private static Change act(Dossier dossier, DossierAct act) {
        var writing = SampleDossiers.WRITING;
        return switch (act) {
            case CHANGE -> dossier.change(writing, dossier.plan());
            case OPEN -> dossier.open(writing);
            case FILE, TAKE_OUT, NUMBER -> dossier.hold(act, writing, List.of(), null);
            case CLOSE ->
                dossier.close(
                        writing,
                        SampleDossiers.TODAY,
                        dossier.plan().title(),
                        dossier.plan().term());
            case REOPEN -> dossier.reopen(writing);
            case KEEP -> dossier.keep(writing, SampleDossiers.DUE.plusYears(1));
            case OFFER -> dossier.offer(writing);
            default -> dossier.act(act, writing);
        };
    }
}
