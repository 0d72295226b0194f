package vn.xaso.payments.domain;

/// How money is paid.
public enum Way {
    CASH,
    /// A transfer by the code on a screen or a paper, found again on the bank statement.
    VIETQR,
    VNPAY,
    /// The payment platform of the national portal.
    PLATFORM;

    /// Whether it counts as paid online in the indicators.
    public boolean isOnline() {
        return this != CASH;
    }

    public Account account() {
        return this == CASH ? Account.CASH : Account.CLEARING;
    }
}
