package vn.xaso.payments.gateway.vnpay;

import vn.xaso.kernel.Money;

/// Amounts as VNPAY writes them: hundredths of a đồng, which has none.
final class VnpayAmount {

    private static final String WHOLE = "\\d{1,15}00";

    private VnpayAmount() {}

    /// Nothing where it is no whole amount: it then equals no amount that was asked.
    static Money read(String text) {
        return text.matches(WHOLE) ? new Money(Long.parseLong(text) / VnpayDoor.HUNDREDTHS) : Money.ZERO;
    }
}
