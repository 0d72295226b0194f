package vn.xaso.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.CaseState;

/// Law: NĐ 118/2025/NĐ-CP; TT 03/2025/TT-VPCP, annex I
class CaseMovesTest {

    @Test
    void namesEachMoveOnce() {
        var seen = new HashSet<String>();

        for (var move : CaseMoves.TABLE) {
            assertThat(seen.add(move.from() + " " + move.act()))
                    .as(move.toString())
                    .isTrue();
        }
    }

    @Test
    void reachesEveryStateFromADraft() {
        Set<CaseState> reached = EnumSet.of(CaseState.DRAFT, CaseState.NEGATIVE_RESULT);
        boolean grows = true;
        while (grows) {
            grows = false;
            for (var move : CaseMoves.TABLE) {
                grows |= reached.contains(move.from()) && reached.add(move.to());
            }
        }

        assertThat(reached).containsExactlyInAnyOrder(CaseState.values());
    }

    @Test
    void usesEveryAct() {
        assertThat(CaseMoves.TABLE).extracting(CaseMove::act).contains(CaseAct.values());
    }

    @Test
    void letsNothingHappenAfterTheEnd() {
        assertThat(CaseMoves.TABLE).noneMatch(move -> CaseState.ENDED.contains(move.from()));
    }

    @Test
    void leadsEveryOpenStateToAnEnd() {
        for (var state : CaseState.values()) {
            if (state.isOpen()) {
                assertThat(CaseMoves.from(state)).as(state.name()).isNotEmpty();
            }
        }
    }

    @Test
    void takesACaseIntoReviewByTheSpecialistsFirstAct() {
        assertThat(CaseMoves.throughReview(CaseState.ASSIGNED, CaseAct.SUBMIT_TO_LEADER))
                .isTrue();
        assertThat(CaseMoves.throughReview(CaseState.RETURNED_TO_SPECIALIST, CaseAct.REQUEST_SUPPLEMENT))
                .isTrue();
        assertThat(CaseMoves.throughReview(CaseState.ACCEPTED, CaseAct.SUBMIT_TO_LEADER))
                .isFalse();
    }

    @Test
    void signsOnlyWhatWasSubmittedToTheLeader() {
        assertThat(CaseMoves.TABLE)
                .filteredOn(move -> move.act() == CaseAct.SIGN)
                .singleElement()
                .matches(move -> move.from() == CaseState.SUBMITTED_TO_LEADER && move.who() == MoveMaker.LEADER);
    }

    @Test
    void cannotBeStoppedOrWithdrawnOnceTheLeaderSigned() {
        assertThat(CaseMoves.find(CaseState.SIGNED, CaseAct.STOP)).isEmpty();
        assertThat(CaseMoves.find(CaseState.SIGNED, CaseAct.WITHDRAW)).isEmpty();
    }

    @Test
    void mapsEveryStateToOneOfTheTenNationalStates() {
        for (var state : CaseState.values()) {
            assertThat(state.nationalCode()).as(state.name()).isBetween(state == CaseState.DRAFT ? 0 : 1, 10);
        }
    }
}
