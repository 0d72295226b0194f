package vn.xaso.documents.outgoing.domain;

import static vn.xaso.documents.outgoing.domain.MoveMaker.*;
import static vn.xaso.documents.outgoing.domain.OutgoingAct.*;
import static vn.xaso.documents.outgoing.domain.OutgoingState.*;

import java.util.List;
import java.util.Optional;

/// The one table of allowed moves. What is not in it cannot happen.
///
/// A text is changed only while it is drafted or was sent back, so a change after a check goes through all checks
/// again.
///
/// Law: 30/2020/NĐ-CP art. 10–19
public final class OutgoingMoves {

    public static final List<OutgoingMove> TABLE = List.of(
            new OutgoingMove(DRAFTING, WRITE, DRAFTING, DRAFTER),
            new OutgoingMove(DRAFTING, ASK_OPINION, DRAFTING, DRAFTER),
            new OutgoingMove(DRAFTING, SUBMIT, CONTENT_REVIEW, DRAFTER),
            new OutgoingMove(DRAFTING, CANCEL, CANCELLED, DRAFTER),
            new OutgoingMove(RETURNED, WRITE, DRAFTING, DRAFTER),
            new OutgoingMove(RETURNED, ASK_OPINION, RETURNED, DRAFTER),
            new OutgoingMove(RETURNED, SUBMIT, CONTENT_REVIEW, DRAFTER),
            new OutgoingMove(RETURNED, CANCEL, CANCELLED, DRAFTER),
            new OutgoingMove(CONTENT_REVIEW, APPROVE, FORMAT_CHECK, HEAD),
            new OutgoingMove(CONTENT_REVIEW, RETURN, RETURNED, HEAD),
            new OutgoingMove(CONTENT_REVIEW, ASK_OPINION, CONTENT_REVIEW, HEAD),
            new OutgoingMove(CONTENT_REVIEW, TAKE_BACK, DRAFTING, DRAFTER),
            new OutgoingMove(FORMAT_CHECK, CONFIRM_FORMAT, AT_LEADER, CHECKER),
            new OutgoingMove(FORMAT_CHECK, RETURN, RETURNED, CHECKER),
            new OutgoingMove(FORMAT_CHECK, ASK_OPINION, FORMAT_CHECK, CHECKER),
            new OutgoingMove(AT_LEADER, SIGN, SIGNED, LEADER),
            new OutgoingMove(AT_LEADER, RETURN, RETURNED, LEADER),
            new OutgoingMove(AT_LEADER, ASK_OPINION, AT_LEADER, LEADER),
            new OutgoingMove(SIGNED, NUMBER, NUMBERED, CLERK),
            new OutgoingMove(SIGNED, RETURN, RETURNED, CLERK),
            new OutgoingMove(NUMBERED, SEAL, SEALED, CLERK),
            new OutgoingMove(NUMBERED, CANCEL, CANCELLED, CLERK),
            new OutgoingMove(SEALED, ISSUE, ISSUED, CLERK),
            new OutgoingMove(SEALED, CANCEL, CANCELLED, CLERK),
            new OutgoingMove(ISSUED, SEND_ALSO, ISSUED, CLERK),
            new OutgoingMove(ISSUED, CORRECT, ISSUED, CLERK),
            new OutgoingMove(ISSUED, REPLACE, REPLACED, CLERK),
            new OutgoingMove(ISSUED, RECALL, RECALLED, CLERK));

    private OutgoingMoves() {}

    public static Optional<OutgoingMove> find(OutgoingState from, OutgoingAct act) {
        return TABLE.stream()
                .filter(move -> move.from() == from && move.act() == act)
                .findFirst();
    }

    /// The acts that are possible in a state, in the order of the table.
    public static List<OutgoingMove> from(OutgoingState state) {
        return TABLE.stream().filter(move -> move.from() == state).toList();
    }
}
