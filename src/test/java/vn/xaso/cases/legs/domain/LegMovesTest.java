package vn.xaso.cases.legs.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.xaso.cases.legs.domain.Leg.Side;
import vn.xaso.cases.legs.domain.Leg.Writing;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitId;

/// What may happen to a leg, and nothing else, under whatever somebody tries.
///
/// Law: NĐ 118/2025/NĐ-CP
class LegMovesTest {

    private static final Instant SENT_AT = Instant.parse("2026-11-24T01:00:00Z");
    private static final int RUNS = 5_000;

    private static Leg sent() {
        return new Leg(
                Ids.next(),
                Side.ASKED,
                new UnitId(Ids.next()),
                new Leg.Partner(LegKind.COMMUNE, new UnitId(Ids.next()), null, "UBND xã Si Pa Phìn"),
                new Leg.Matter(Ids.next(), "H18.5.01-261124-0001", "1.004873"),
                "Đề nghị xác minh tình trạng hôn nhân",
                LegState.SENT,
                1,
                SENT_AT,
                SENT_AT.plusSeconds(3 * 86_400),
                null,
                null,
                0,
                "",
                Leg.Outside.NONE,
                Leg.InHand.NOBODY);
    }

    private static Writing writing(Instant at) {
        return Writing.of(new LegEvent.By(UUID.randomUUID(), "Mùa A Dơ", "Công chức"), at, "Lý do");
    }

    @Test
    void allowsWhatTheTableSaysAndNothingElse() {
        for (var state : LegState.values()) {
            var leg = in(state);
            for (var act : LegAct.values()) {
                var move = LegMoves.find(state, act);
                if (move.isPresent()) {
                    assertThat(leg.act(act, writing(SENT_AT)).after().state())
                            .isEqualTo(move.get().to());
                } else {
                    assertThatThrownBy(() -> leg.act(act, writing(SENT_AT)))
                            .as("%s in %s", act, state)
                            .isInstanceOf(Refusal.class);
                }
            }
        }
    }

    private static Leg in(LegState state) {
        return switch (state) {
            case SENT -> sent();
            case ACKNOWLEDGED ->
                sent().act(LegAct.ACKNOWLEDGE, writing(SENT_AT)).after();
            case ANSWERED ->
                in(LegState.ACKNOWLEDGED).act(LegAct.ANSWER, writing(SENT_AT)).after();
            case RETURNED -> sent().act(LegAct.RETURN, writing(SENT_AT)).after();
            case RECALLED -> sent().act(LegAct.RECALL, writing(SENT_AT)).after();
        };
    }

    @Test
    void everyStateHasAnOwnerAndEveryEndIsAnEndUnderRandomActs() {
        var random = new Random(4);
        for (int run = 0; run < RUNS; run++) {
            var leg = sent();
            var events = new ArrayList<LegEvent>();
            for (int step = 0; step < 12; step++) {
                var act = LegAct.values()[random.nextInt(LegAct.values().length)];
                var before = leg;
                try {
                    var change = leg.act(act, writing(SENT_AT.plusSeconds(step * 60L)));
                    leg = change.after();
                    events.add(change.event());
                    assertThat(before.state().isOpen())
                            .as("%s after an end", act)
                            .isTrue();
                } catch (Refusal refused) {
                    assertThat(leg).isSameAs(before);
                }
                checkOwner(leg);
            }
            assertThat(events).extracting(LegEvent::no).isEqualTo(numbers(events.size()));
            assertThat(leg.version()).isEqualTo(1 + events.size());
            assertThat(leg.dueAt()).isEqualTo(sent().dueAt());
        }
    }

    /// Whoever asked answers for it until the receiver acknowledged; an end has its time, an open one none.
    private static void checkOwner(Leg leg) {
        assertThat(leg.endedAt() == null).isEqualTo(leg.state().isOpen());
        if (leg.state() == LegState.SENT) {
            assertThat(leg.acknowledgedAt()).isNull();
        }
        if (leg.state() == LegState.ACKNOWLEDGED || leg.state() == LegState.ANSWERED) {
            assertThat(leg.acknowledgedAt()).isNotNull();
        }
    }

    private static List<Integer> numbers(int count) {
        return Stream.iterate(2, no -> no + 1).limit(count).toList();
    }

    @Test
    void isLateByTheHandOfTheReceiver() {
        var leg = in(LegState.ACKNOWLEDGED);

        assertThat(leg.isLateAt(leg.dueAt())).isFalse();
        assertThat(leg.isLateAt(leg.dueAt().plusSeconds(1))).isTrue();
        var answered =
                leg.act(LegAct.ANSWER, writing(leg.dueAt().plusSeconds(60))).after();
        assertThat(answered.isLateAt(leg.dueAt().plusSeconds(99_999))).isTrue();
        assertThat(answered.countedUntil(leg.dueAt().plusSeconds(99_999))).isEqualTo(answered.endedAt());
    }
}
