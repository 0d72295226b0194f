package vn.xaso.playbank.domain;

/// Whom the bank plays.
public enum Door {
    VNPAY,
    /// The payment platform of the national portal: it sends no messages, it is asked.
    PLATFORM
}
