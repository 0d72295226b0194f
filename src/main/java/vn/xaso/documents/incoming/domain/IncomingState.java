package vn.xaso.documents.incoming.domain;

/// Where an incoming document stands.
///
/// Law: 30/2020/NĐ-CP art. 20–24
public enum IncomingState {
    /// It lies at the clerk's desk, unchecked and without a number.
    RECEIVED,
    /// It has its arrival number.
    REGISTERED,
    /// A leader has it for a direction.
    SUBMITTED,
    /// The leader has said who handles it; the clerk passes it on.
    DIRECTED,
    /// It lies with the lead, who has not begun.
    TRANSFERRED,
    IN_WORK,
    /// The lead says that it is not theirs; the leader directs again.
    RETURNED_UP,
    /// The lead asks for more time; the leader decides.
    TIME_ASKED,
    ANSWERED,
    NO_ANSWER_NEEDED,
    /// The sender wants it back: frozen, in no work list, until the clerk has answered.
    RECALL_ASKED,
    COMPLETED(true),
    /// Completed, and in a dossier.
    FILED(true),
    /// It went back to the sender without a number.
    RETURNED_TO_SENDER(true),
    /// The sender has taken it back; kept with its trace.
    RECALLED(true),
    /// The sender has put another version in its place; kept with its trace.
    REPLACED(true);

    private final boolean ended;

    IncomingState() {
        this(false);
    }

    IncomingState(boolean ended) {
        this.ended = ended;
    }

    /// An open document has an owner and a date.
    public boolean isOpen() {
        return !ended;
    }

    public boolean isFrozen() {
        return this == RECALL_ASKED || this == RECALLED || this == REPLACED;
    }
}
