package vn.xaso.cases.legs.domain;

/// Where a leg stands. Late is not a state: a late answer is still an answer.
public enum LegState {
    /// It went out; whoever asked still answers for it.
    SENT,
    /// The receiver has it and answers for it from now on.
    ACKNOWLEDGED,
    ANSWERED,
    /// The receiver gave it back without an answer.
    RETURNED,
    /// Whoever asked took it back.
    RECALLED;

    public boolean isOpen() {
        return this == SENT || this == ACKNOWLEDGED;
    }
}
