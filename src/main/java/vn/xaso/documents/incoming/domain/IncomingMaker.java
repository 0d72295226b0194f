package vn.xaso.documents.incoming.domain;

import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Right;

/// Who makes a move.
public enum IncomingMaker {
    CLERK(Right.REGISTER_DOCUMENTS),
    LEADER(Right.DIRECT_DOCUMENTS),
    /// The head of the office that leads.
    HEAD(Right.ASSIGN_DOCUMENTS),
    /// Who has it in hand: the person, or the head of the office where no person is named.
    LEAD(Right.HANDLE_DOCUMENTS),
    CONTRIBUTOR(Right.HANDLE_DOCUMENTS),
    /// The agency that sent it, by its own program.
    SENDER(null);

    private final @Nullable Right right;

    IncomingMaker(@Nullable Right right) {
        this.right = right;
    }

    /// The right that an official needs, or null where no official acts.
    public @Nullable Right right() {
        return right;
    }
}
