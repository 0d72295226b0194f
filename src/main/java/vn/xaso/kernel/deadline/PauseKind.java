package vn.xaso.kernel.deadline;

/// For what the office waits while the clock of the case stands still.
public enum PauseKind {
    SUPPLEMENT,
    PAYMENT
}
