package vn.xaso.documents.outgoing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.xaso.kernel.Refusal;

/// Law: 30/2020/NĐ-CP art. 10–19
class OutgoingMovesTest {

    @Test
    void namesEachMoveOnce() {
        var seen = new HashSet<String>();

        for (var move : OutgoingMoves.TABLE) {
            assertThat(seen.add(move.from() + " " + move.act()))
                    .as(move.toString())
                    .isTrue();
        }
    }

    @Test
    void reachesEveryStateFromADraft() {
        Set<OutgoingState> reached = EnumSet.of(OutgoingState.DRAFTING);
        boolean grows = true;
        while (grows) {
            grows = false;
            for (var move : OutgoingMoves.TABLE) {
                grows |= reached.contains(move.from()) && reached.add(move.to());
            }
        }

        assertThat(reached).containsExactlyInAnyOrder(OutgoingState.values());
    }

    @Test
    void usesEveryActOfAnOfficial() {
        var used = new HashSet<>(
                OutgoingMoves.TABLE.stream().map(OutgoingMove::act).toList());
        used.add(OutgoingAct.GIVE_OPINION);
        used.add(OutgoingAct.PASS_ON);

        assertThat(used).containsExactlyInAnyOrder(OutgoingAct.values());
    }

    @Test
    void doesEveryMoveOfTheTableAndRefusesEveryOther() {
        for (var state : OutgoingState.values()) {
            for (var act : EnumSet.complementOf(EnumSet.of(OutgoingAct.GIVE_OPINION, OutgoingAct.PASS_ON))) {
                var document = SampleDocuments.in(state);
                var move = OutgoingMoves.find(state, act);
                if (move.isPresent()) {
                    var change = document.act(act, SampleDocuments.DRAFTER, SampleDocuments.MORNING, null);
                    assertThat(change.after().state()).isEqualTo(move.get().to());
                    assertThat(change.event().no()).isEqualTo(document.version() + 1);
                } else {
                    assertThatThrownBy(() -> document.act(act, SampleDocuments.DRAFTER, SampleDocuments.MORNING, null))
                            .as(state + " " + act)
                            .isInstanceOf(Refusal.class);
                }
            }
        }
    }

    @Test
    void changesTheTextOnlyWhileItIsDraftedOrWasSentBack() {
        assertThat(OutgoingMoves.TABLE)
                .filteredOn(move -> move.act() == OutgoingAct.WRITE)
                .extracting(OutgoingMove::from)
                .containsExactlyInAnyOrder(OutgoingState.DRAFTING, OutgoingState.RETURNED);
    }

    @Test
    void signsOnlyAfterContentAndFormWereChecked() {
        assertThat(OutgoingMoves.TABLE)
                .filteredOn(move -> move.to() == OutgoingState.AT_LEADER && move.from() != move.to())
                .singleElement()
                .matches(move -> move.from() == OutgoingState.FORMAT_CHECK && move.who() == MoveMaker.CHECKER);
        assertThat(OutgoingMoves.TABLE)
                .filteredOn(move -> move.to() == OutgoingState.FORMAT_CHECK && move.from() != move.to())
                .singleElement()
                .matches(move -> move.who() == MoveMaker.HEAD);
    }

    /// The order of article 14: number and date, then the signature of the organisation, then the issue.
    @Test
    void numbersBeforeItSealsAndSealsBeforeItIssues() {
        assertThat(OutgoingMoves.find(OutgoingState.SIGNED, OutgoingAct.SEAL)).isEmpty();
        assertThat(OutgoingMoves.find(OutgoingState.NUMBERED, OutgoingAct.ISSUE))
                .isEmpty();
        assertThat(OutgoingMoves.find(OutgoingState.SEALED, OutgoingAct.ISSUE)).isPresent();
    }

    @Test
    void leadsEveryOpenStateOn() {
        for (var state : OutgoingState.values()) {
            if (state.isOpen()) {
                assertThat(OutgoingMoves.from(state)).as(state.name()).isNotEmpty();
            }
        }
    }

    @Test
    void takesOpinionsUntilItIsSigned() {
        var atLeader = SampleDocuments.in(OutgoingState.AT_LEADER);
        var signed = SampleDocuments.in(OutgoingState.SIGNED);

        var given = atLeader.opinionGiven(SampleDocuments.DRAFTER, SampleDocuments.MORNING, "Nhất trí");

        assertThat(given.after().state()).isEqualTo(OutgoingState.AT_LEADER);
        assertThatThrownBy(() -> signed.opinionGiven(SampleDocuments.DRAFTER, SampleDocuments.MORNING, "Nhất trí"))
                .isInstanceOf(Refusal.class);
    }
}
