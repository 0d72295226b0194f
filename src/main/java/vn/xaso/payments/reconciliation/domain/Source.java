package vn.xaso.payments.reconciliation.domain;

import vn.xaso.payments.domain.Way;

/// Whose file it is.
public enum Source {
    /// The statement of an account.
    BANK(Way.VIETQR),
    VNPAY(Way.VNPAY),
    PLATFORM(Way.PLATFORM);

    private final Way way;

    Source(Way way) {
        this.way = way;
    }

    /// By which way its lines were paid.
    public Way way() {
        return way;
    }
}
