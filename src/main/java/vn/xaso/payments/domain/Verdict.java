package vn.xaso.payments.domain;

/// What became of a notice. Each provider has its own word for each.
public enum Verdict {
    CONFIRMED,
    /// Known before; nothing was written.
    ALREADY,
    /// Money came that is not owed any more: it waits to be given back.
    TOO_MUCH,
    FAILED,
    WRONG_AMOUNT,
    NOT_FOUND
}
