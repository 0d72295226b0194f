package vn.xaso.payments.domain;

import vn.xaso.kernel.Money;

/// One line of the ledger. It is never changed; what was wrong is set right by another one.
///
/// @param amount more than nothing
public record Posting(Deed deed, Account debit, Account credit, Money amount) {

    public Posting {
        if (amount.isZero() || !deed.goes(debit, credit)) {
            throw new IllegalArgumentException("No such posting: " + deed + " " + debit + " " + credit);
        }
    }
}
