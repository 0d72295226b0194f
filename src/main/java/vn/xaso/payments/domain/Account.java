package vn.xaso.payments.domain;

/// Where money stands. Each posting takes an amount from one account to another, so that both sides are always equal.
public enum Account {
    /// Owed by people.
    RECEIVABLE,
    /// What the office has earned, once demanded.
    REVENUE,
    /// In the drawer of a cashier.
    CASH,
    /// With a bank or a provider, on the way to the treasury.
    CLEARING,
    /// On the account of the office at the treasury.
    TREASURY,
    /// Come without being owed, or without being known for what.
    UNCLEAR,
    /// To be given back, once approved.
    REFUNDS
}
