package vn.xaso.demo;

import java.util.List;
import vn.xaso.payments.domain.Way;

/// How the fee of one case of the demonstration is settled.
enum FeeFate {
    VNPAY(Way.VNPAY),
    PLATFORM(Way.PLATFORM),
    VIETQR(Way.VIETQR),
    /// The first try failed; the second came.
    SECOND_TRY(Way.VNPAY),
    /// Two tries, and both came: one waits to be given back.
    TWICE(Way.VNPAY),
    /// Paid by mistake and given back, for a part of it.
    REFUNDED(Way.PLATFORM),
    CASH(Way.CASH),
    /// Nothing is due, because the applicant belongs to a group that pays nothing.
    EXEMPT(Way.CASH);

    private static final List<FeeFate> ORDINARY = List.of(VNPAY, PLATFORM, VIETQR);

    private final Way way;

    FeeFate(Way way) {
        this.way = way;
    }

    Way way() {
        return way;
    }

    boolean isOnline() {
        return way.isOnline();
    }

    /// One of the ways from home, in turn.
    static FeeFate online(int turn) {
        return ORDINARY.get(turn % ORDINARY.size());
    }
}
