package vn.xaso.payments.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.Refusal;

/// What is owed for one thing, and all that has happened to it. Whoever acts on it holds its row.
///
/// @param postings all of them, in their order
/// @param attempts all of them, in their order
/// @param transactions the providers' numbers of all money that came
public record Dues(List<Posting> postings, List<Attempt> attempts, List<String> transactions) {

    /// What an act writes.
    ///
    /// @param attempt that begins or changes, or null
    /// @param transaction the provider's number of money that came, or null
    public record Change(
            Verdict verdict,
            List<Posting> postings,
            @Nullable Attempt attempt,
            @Nullable String transaction) {

        private static Change of(Posting posting) {
            return new Change(Verdict.CONFIRMED, List.of(posting), null, null);
        }

        private static Change none(Verdict verdict) {
            return new Change(verdict, List.of(), null, null);
        }
    }

    public static Dues of(Money demanded) {
        var first = demanded.isZero()
                ? List.<Posting>of()
                : List.of(new Posting(Deed.DEMANDED, Account.RECEIVABLE, Account.REVENUE, demanded));
        return new Dues(first, List.of(), List.of());
    }

    /// What still has to be paid.
    public Money open() {
        return balance(Account.RECEIVABLE);
    }

    /// What came and was owed.
    public Money received() {
        return sum(Deed.RECEIVED).plus(sum(Deed.ASSIGNED));
    }

    /// What came and was not owed, and has not been given back or assigned.
    public Money unclear() {
        return new Money(-net(Account.UNCLEAR));
    }

    public boolean isSettled() {
        return open().isZero();
    }

    public boolean isPaid() {
        return isSettled() && !received().isZero();
    }

    public Money sum(Deed deed) {
        return postings.stream()
                .filter(posting -> posting.deed() == deed)
                .map(Posting::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    private Money balance(Account account) {
        return new Money(net(account));
    }

    /// Debits less credits.
    long net(Account account) {
        long net = 0;
        for (var posting : postings) {
            net += posting.debit() == account ? posting.amount().dong() : 0;
            net -= posting.credit() == account ? posting.amount().dong() : 0;
        }
        return net;
    }

    /// The answer to what a provider says. The same notice twice, late, or after others changes nothing more.
    public Change hear(Notice notice) {
        var attempt = attempt(notice.reference()).orElse(null);
        if (attempt == null || attempt.way() != notice.way()) {
            return Change.none(Verdict.NOT_FOUND);
        }
        if (!attempt.amount().equals(notice.amount())) {
            return Change.none(Verdict.WRONG_AMOUNT);
        }
        boolean isOver = attempt.state() != Attempt.State.BEGUN;
        if (transactions.contains(notice.transaction()) || (isOver && !notice.paid())) {
            return Change.none(Verdict.ALREADY);
        }
        if (!notice.paid()) {
            return new Change(Verdict.FAILED, List.of(), attempt.failed(notice.reason()), null);
        }
        var confirmed = attempt.isConfirmed() ? attempt : attempt.confirmed(notice.transaction());
        return take(notice.amount(), confirmed, notice.transaction());
    }

    /// Money at the counter.
    public Change takeCash(Attempt attempt, String receipt) {
        return take(attempt.amount(), attempt.confirmed(receipt), receipt);
    }

    private Change take(Money came, Attempt attempt, String transaction) {
        var account = attempt.way().account();
        var owed = came.compareTo(open()) <= 0 ? came : open();
        var written = new ArrayList<Posting>();
        if (!owed.isZero()) {
            written.add(new Posting(Deed.RECEIVED, account, Account.RECEIVABLE, owed));
        }
        var more = new Money(came.dong() - owed.dong());
        if (!more.isZero()) {
            written.add(new Posting(Deed.RECEIVED_UNCLEAR, account, Account.UNCLEAR, more));
        }
        return new Change(
                more.isZero() ? Verdict.CONFIRMED : Verdict.TOO_MUCH, List.copyOf(written), attempt, transaction);
    }

    /// @throws Refusal if it is more than is still owed
    public Change exempt(Money amount) {
        return within(amount, open(), new Posting(Deed.EXEMPTED, Account.REVENUE, Account.RECEIVABLE, amount));
    }

    /// What is still open is owed no longer.
    public Change lift() {
        return isSettled()
                ? Change.none(Verdict.ALREADY)
                : Change.of(new Posting(Deed.LIFTED, Account.REVENUE, Account.RECEIVABLE, open()));
    }

    /// Money whose purpose was not clear pays what is owed here.
    ///
    /// @throws Refusal if it is more than came, or more than is owed
    public Change assign(Money amount) {
        var most = unclear().compareTo(open()) < 0 ? unclear() : open();
        return within(amount, most, new Posting(Deed.ASSIGNED, Account.UNCLEAR, Account.RECEIVABLE, amount));
    }

    /// What was owed and paid and may still be given back.
    public Money refundable() {
        long approved = postings.stream()
                .filter(posting -> posting.deed() == Deed.REFUND_APPROVED && posting.debit() == Account.REVENUE)
                .mapToLong(posting -> posting.amount().dong())
                .sum();
        return new Money(received().dong() - approved);
    }

    /// What has been approved and not yet been given back.
    public Money refunding() {
        return new Money(-net(Account.REFUNDS));
    }

    /// @param from REVENUE for what was owed, UNCLEAR for what was not
    /// @throws Refusal if it is more than came
    public Change approveRefund(Account from, Money amount) {
        var most = from == Account.UNCLEAR ? unclear() : refundable();
        return within(amount, most, new Posting(Deed.REFUND_APPROVED, from, Account.REFUNDS, amount));
    }

    /// What of it lies in a drawer.
    public Money cash() {
        return balance(Account.CASH);
    }

    /// Gives back what was approved: in cash as long as the money lies in a drawer, otherwise from where it is.
    ///
    /// @throws Refusal if it is more than was approved, or the money is somewhere else
    public Change refund(Way way, Money amount) {
        if (amount.compareTo(refunding()) > 0) {
            throw new Refusal("payments.refusal.tooMuch", refunding());
        }
        if (way == Way.CASH) {
            if (amount.compareTo(cash()) > 0) {
                throw new Refusal("payments.refusal.notInDrawer");
            }
            return Change.of(new Posting(Deed.REFUNDED, Account.REFUNDS, Account.CASH, amount));
        }
        var written = new ArrayList<Posting>();
        long rest = amount.dong();
        for (var account : List.of(Account.CLEARING, Account.TREASURY)) {
            long part = Math.min(rest, net(account));
            if (part > 0) {
                written.add(new Posting(Deed.REFUNDED, Account.REFUNDS, account, new Money(part)));
                rest -= part;
            }
        }
        if (rest > 0) {
            throw new Refusal("payments.refusal.inDrawer");
        }
        return new Change(Verdict.CONFIRMED, List.copyOf(written), null, null);
    }

    /// All of its cash goes to the treasury.
    public Change deposit() {
        return cash().isZero()
                ? Change.none(Verdict.ALREADY)
                : Change.of(new Posting(Deed.DEPOSITED, Account.TREASURY, Account.CASH, cash()));
    }

    /// The bank or the provider has passed it on.
    ///
    /// @throws Refusal if it is more than lies there
    public Change settle(Money amount) {
        return within(
                amount,
                balance(Account.CLEARING),
                new Posting(Deed.SETTLED, Account.TREASURY, Account.CLEARING, amount));
    }

    /// The same, at most what lies there: what was given back from there does not arrive.
    public Change arrive(Money amount) {
        var lies = balance(Account.CLEARING);
        var arrives = amount.compareTo(lies) < 0 ? amount : lies;
        return arrives.isZero() ? Change.none(Verdict.ALREADY) : settle(arrives);
    }

    private static Change within(Money amount, Money most, Posting posting) {
        if (amount.compareTo(most) > 0) {
            throw new Refusal("payments.refusal.tooMuch", most);
        }
        return Change.of(posting);
    }

    public Optional<Attempt> attempt(String reference) {
        return attempts.stream()
                .filter(attempt -> attempt.reference().equals(reference))
                .findFirst();
    }

    /// The dues after an act.
    public Dues with(Change change) {
        var known = new ArrayList<>(transactions);
        if (change.transaction() != null) {
            known.add(change.transaction());
        }
        var tries = new ArrayList<>(attempts);
        var changed = change.attempt();
        if (changed != null) {
            tries.replaceAll(attempt -> attempt.reference().equals(changed.reference()) ? changed : attempt);
            if (!tries.contains(changed)) {
                tries.add(changed);
            }
        }
        var all = new ArrayList<>(postings);
        all.addAll(change.postings());
        return new Dues(List.copyOf(all), List.copyOf(tries), List.copyOf(known));
    }
}
