package vn.xaso.payments.reconciliation.domain;

/// What a column of a file means.
public enum ColumnRole {
    DAY,
    NUMBER,
    WORDS,
    CREDIT,
    DEBIT,
    /// Comes in or, with a minus, goes out.
    AMOUNT,
    BALANCE,
    REFERENCE,
    FEE,
    BATCH,
    STATE
}
