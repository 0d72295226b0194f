package vn.xaso.payments.domain;

/// What a posting records.
public enum Deed {
    DEMANDED,
    EXEMPTED,
    /// No longer owed: the case ended before it was paid, or goes on in another unit.
    LIFTED,
    RECEIVED,
    RECEIVED_UNCLEAR,
    /// It has been found out for what it came.
    ASSIGNED,
    REFUND_APPROVED,
    REFUNDED,
    /// Cash of the drawer has gone to the treasury.
    DEPOSITED,
    /// The bank or the provider has passed it on to the treasury.
    SETTLED;

    /// Between which accounts it may.
    boolean goes(Account debit, Account credit) {
        return switch (this) {
            case DEMANDED -> debit == Account.RECEIVABLE && credit == Account.REVENUE;
            case EXEMPTED, LIFTED -> debit == Account.REVENUE && credit == Account.RECEIVABLE;
            case RECEIVED -> isMoney(debit) && credit == Account.RECEIVABLE;
            case RECEIVED_UNCLEAR -> isMoney(debit) && credit == Account.UNCLEAR;
            case ASSIGNED -> debit == Account.UNCLEAR && credit == Account.RECEIVABLE;
            case REFUND_APPROVED -> (debit == Account.REVENUE || debit == Account.UNCLEAR) && credit == Account.REFUNDS;
            case REFUNDED -> debit == Account.REFUNDS && (isMoney(credit) || credit == Account.TREASURY);
            case DEPOSITED -> debit == Account.TREASURY && credit == Account.CASH;
            case SETTLED -> debit == Account.TREASURY && credit == Account.CLEARING;
        };
    }

    private static boolean isMoney(Account account) {
        return account == Account.CASH || account == Account.CLEARING;
    }
}
