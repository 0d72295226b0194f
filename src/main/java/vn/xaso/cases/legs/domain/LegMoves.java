package vn.xaso.cases.legs.domain;

import static vn.xaso.cases.legs.domain.LegAct.*;
import static vn.xaso.cases.legs.domain.LegMoves.Maker.*;
import static vn.xaso.cases.legs.domain.LegState.*;

import java.util.List;
import java.util.Optional;

/// The one table of what may happen to a leg. What is not in it cannot happen.
///
/// Law: NĐ 118/2025/NĐ-CP
public final class LegMoves {

    public static final List<Move> TABLE = List.of(
            new Move(SENT, ACKNOWLEDGE, ACKNOWLEDGED, ANSWERER),
            new Move(SENT, ASSIGN, ACKNOWLEDGED, HEAD),
            new Move(SENT, RETURN, RETURNED, HEAD),
            new Move(SENT, URGE, SENT, ASKER),
            new Move(SENT, NOTE, SENT, ASKER_OUTSIDE),
            new Move(SENT, RECALL, RECALLED, ASKER),
            new Move(ACKNOWLEDGED, ASSIGN, ACKNOWLEDGED, HEAD),
            new Move(ACKNOWLEDGED, ANSWER, ANSWERED, ANSWERER),
            new Move(ACKNOWLEDGED, RETURN, RETURNED, ANSWERER),
            new Move(ACKNOWLEDGED, URGE, ACKNOWLEDGED, ASKER),
            new Move(ACKNOWLEDGED, NOTE, ACKNOWLEDGED, ASKER_OUTSIDE),
            new Move(ACKNOWLEDGED, RECALL, RECALLED, ASKER));

    private LegMoves() {}

    /// Who makes a move. Where the receiver does not work with this program, the asker writes down what it did.
    public enum Maker {
        ASKER,
        ASKER_OUTSIDE,
        /// Who has it in hand at the receiver, or a head there.
        ANSWERER,
        /// Who gives out the work at the receiver.
        HEAD;

        public boolean isReceiver() {
            return this == ANSWERER || this == HEAD;
        }
    }

    public record Move(LegState from, LegAct act, LegState to, Maker who) {}

    public static Optional<Move> find(LegState from, LegAct act) {
        return TABLE.stream()
                .filter(move -> move.from() == from && move.act() == act)
                .findFirst();
    }

    public static List<Move> from(LegState state) {
        return TABLE.stream().filter(move -> move.from() == state).toList();
    }
}
