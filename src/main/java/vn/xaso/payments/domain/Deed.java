package vn.xaso.payments.domain;

import static vn.xaso.payments.domain.Account.CASH;
import static vn.xaso.payments.domain.Account.CLEARING;
import static vn.xaso.payments.domain.Account.RECEIVABLE;
import static vn.xaso.payments.domain.Account.REFUNDS;
import static vn.xaso.payments.domain.Account.REVENUE;
import static vn.xaso.payments.domain.Account.TREASURY;
import static vn.xaso.payments.domain.Account.UNCLEAR;

import java.util.Set;

/// What a posting records, and between which accounts it may.
public enum Deed {
    DEMANDED(Set.of(RECEIVABLE), Set.of(REVENUE)),
    EXEMPTED(Set.of(REVENUE), Set.of(RECEIVABLE)),
    /// No longer owed: the case was withdrawn or refused before anything was paid.
    LIFTED(Set.of(REVENUE), Set.of(RECEIVABLE)),
    RECEIVED(Set.of(CASH, CLEARING), Set.of(RECEIVABLE)),
    RECEIVED_UNCLEAR(Set.of(CASH, CLEARING), Set.of(UNCLEAR)),
    /// It has been found out for what it came.
    ASSIGNED(Set.of(UNCLEAR), Set.of(RECEIVABLE)),
    REFUND_APPROVED(Set.of(REVENUE, UNCLEAR), Set.of(REFUNDS)),
    REFUNDED(Set.of(REFUNDS), Set.of(CASH, CLEARING)),
    DEPOSITED(Set.of(TREASURY), Set.of(CASH, CLEARING));

    private final Set<Account> debits;
    private final Set<Account> credits;

    Deed(Set<Account> debits, Set<Account> credits) {
        this.debits = debits;
        this.credits = credits;
    }

    boolean goes(Account debit, Account credit) {
        return debits.contains(debit) && credits.contains(credit);
    }
}
