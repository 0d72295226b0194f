package vn.xaso.payments.till.domain;

import java.time.Instant;
import java.util.UUID;
import vn.xaso.kernel.Money;
import vn.xaso.payments.domain.Deed;

/// A movement of cash in the ledger, by one cashier.
///
/// @param no of the posting
/// @param code of the case
/// @param paper the numbers of its receipts that count, of its refund, or of the deposit slip; empty where there is
/// none
public record CashEntry(
        UUID obligation, int no, Instant at, Deed deed, Money amount, String code, String payer, String paper) {

    /// Whether it came into the drawer.
    public boolean isIn() {
        return deed == Deed.RECEIVED || deed == Deed.RECEIVED_UNCLEAR;
    }
}
