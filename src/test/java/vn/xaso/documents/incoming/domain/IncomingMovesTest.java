package vn.xaso.documents.incoming.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.xaso.documents.incoming.domain.IncomingDocument.Writing;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitId;

/// Law: 30/2020/NĐ-CP art. 20–24
class IncomingMovesTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 1);
    private static final UUID OFFICE = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final By CLERK = new By(UUID.randomUUID(), UUID.randomUUID(), "Quàng Thị Ín", "Văn thư");

    @Test
    void namesEachMoveOnce() {
        var seen = new HashSet<String>();

        for (var move : IncomingMoves.TABLE) {
            assertThat(seen.add(move.from() + " " + move.act() + " " + move.to()))
                    .as(move.toString())
                    .isTrue();
        }
    }

    @Test
    void usesEveryActAndReachesEveryState() {
        Set<IncomingState> reached = EnumSet.of(IncomingState.RECEIVED);
        boolean grows = true;
        while (grows) {
            grows = false;
            for (var move : IncomingMoves.TABLE) {
                grows |= move.from() != null && reached.contains(move.from()) && reached.add(move.to());
            }
        }

        assertThat(IncomingMoves.TABLE).extracting(IncomingMove::act).contains(IncomingAct.values());
        assertThat(reached).containsExactlyInAnyOrder(IncomingState.values());
    }

    @Test
    void leadsEveryOpenStateOnAndLetsNothingLeaveAFinalOne() {
        for (var state : IncomingState.values()) {
            var further = IncomingMoves.from(state).stream()
                    .filter(move -> move.to() != state)
                    .toList();
            if (state.isOpen()) {
                assertThat(further).as(state.name()).isNotEmpty();
            }
        }
        assertThat(IncomingMoves.from(IncomingState.RETURNED_TO_SENDER)).isEmpty();
        assertThat(IncomingMoves.from(IncomingState.RECALLED)).isEmpty();
        assertThat(IncomingMoves.from(IncomingState.REPLACED)).isEmpty();
    }

    @Test
    void givesOneStateToEachActExceptTheRefusedRecall() {
        for (var move : IncomingMoves.TABLE) {
            if (move.act() != IncomingAct.REFUSE_RECALL) {
                assertThat(IncomingMoves.TABLE.stream()
                                .filter(one -> one.from() == move.from() && one.act() == move.act()))
                        .as(move.toString())
                        .hasSize(1);
            }
        }
    }

    @Test
    void doesEveryMoveOfTheTableAndRefusesEveryOther() {
        for (var state : IncomingState.values()) {
            for (var act : IncomingAct.values()) {
                var document = in(state);
                boolean allowed = IncomingMoves.find(state, act).isPresent() || IncomingMoves.throughStart(state, act);
                var next = after(document, act);
                if (allowed) {
                    var after = document.act(act, new Writing(CLERK, NOW, "vì sao"), next)
                            .after();
                    assertThat(IncomingMoves.TABLE)
                            .as(state + " " + act)
                            .anyMatch(move -> move.act() == act && move.to() == after.state());
                } else {
                    assertThatThrownBy(() -> document.act(act, new Writing(CLERK, NOW, "vì sao"), next))
                            .as(state + " " + act)
                            .isInstanceOf(Refusal.class)
                            .hasMessage("incoming.refusal.notNow");
                }
            }
        }
    }

    @Test
    void returnsToWhereTheRecallFrozeIt() {
        var inWork = in(IncomingState.IN_WORK);

        var asked = inWork.act(IncomingAct.RECALL, new Writing(CLERK, NOW, "gửi nhầm"), inWork.handling())
                .after();
        var refused = asked.act(IncomingAct.REFUSE_RECALL, new Writing(CLERK, NOW, "đã xử lý"), inWork.handling())
                .after();

        assertThat(asked.state().isFrozen()).isTrue();
        assertThat(refused.state()).isEqualTo(IncomingState.IN_WORK);
        assertThat(refused.beforeRecall()).isNull();
    }

    @Test
    void opensItByTheFirstActOfTheLead() {
        var transferred = in(IncomingState.TRANSFERRED);

        var change =
                transferred.act(IncomingAct.NEED_NO_ANSWER, new Writing(CLERK, NOW, "để biết"), transferred.handling());

        assertThat(change.events())
                .extracting(IncomingEvent::act)
                .containsExactly(IncomingAct.START, IncomingAct.NEED_NO_ANSWER);
        assertThat(change.after().version()).isEqualTo(transferred.version() + 2);
    }

    @Test
    void movesNoDayWithoutWordsThatSayWhy() {
        var asked = in(IncomingState.TIME_ASKED);
        var later = asked.handling().dueOn(DUE.plusDays(7));

        assertThatThrownBy(() -> asked.act(IncomingAct.GRANT_TIME, new Writing(CLERK, NOW, " "), later))
                .isInstanceOf(Refusal.class)
                .hasMessage("incoming.refusal.reason");
        assertThatThrownBy(() -> asked.act(IncomingAct.REFUSE_TIME, new Writing(CLERK, NOW, "không"), later))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsNoOpenDocumentWithoutAnOwnerOrADay() {
        var registered = in(IncomingState.REGISTERED);

        assertThatThrownBy(() -> registered.act(
                        IncomingAct.SUBMIT,
                        new Writing(CLERK, NOW, ""),
                        registered.handling().ended()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Handling after(IncomingDocument document, IncomingAct act) {
        boolean ends = act == IncomingAct.REFUSE_RECALL
                ? !IncomingState.REGISTERED.isOpen()
                : IncomingMoves.find(document.state(), act)
                        .map(move -> !move.to().isOpen())
                        .orElse(false);
        return ends ? document.handling().ended() : open(document.handling());
    }

    private static Handling open(Handling handling) {
        return handling.ownedBy(Owner.office(OFFICE), DUE);
    }

    private static IncomingDocument in(IncomingState state) {
        var handling = open(Handling.arrived(DUE).dueOn(DUE).led(OFFICE, null));
        return new IncomingDocument(
                UUID.randomUUID(),
                new UnitId(UUID.randomUUID()),
                state,
                7,
                new Arrival(Channel.PAPER, NOW, "key", "", "", null, null),
                Particulars.unknown("Về việc tăng cường phòng, chống cháy rừng", 2),
                null,
                state.isOpen() ? handling : handling.ended(),
                Ties.NONE,
                state == IncomingState.RECALL_ASKED ? IncomingState.REGISTERED : null);
    }
}
