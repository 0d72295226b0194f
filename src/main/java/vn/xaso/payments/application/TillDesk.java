package vn.xaso.payments.application;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.payments.Payments;
import vn.xaso.payments.domain.Attempt;
import vn.xaso.payments.domain.DuesBook;
import vn.xaso.payments.domain.Owed;
import vn.xaso.payments.domain.Receipt;
import vn.xaso.payments.domain.ReceiptBook;
import vn.xaso.payments.domain.References;
import vn.xaso.payments.domain.Way;

/// The cashier's counter.
@Service
@Transactional
public class TillDesk {

    private final DuesBook book;
    private final ReceiptBook receipts;
    private final DuesJournal journal;
    private final Clock clock;

    TillDesk(DuesBook book, ReceiptBook receipts, DuesJournal journal, Clock clock) {
        this.receipts = receipts;
        this.book = book;
        this.journal = journal;
        this.clock = clock;
    }

    /// Takes what is still open, in cash.
    ///
    /// @param seen the amount that the cashier saw and counted
    /// @throws Refusal if nothing is owed
    /// @throws Overtaken if it is another amount by now
    public void takeCash(Actor actor, UUID obligation, Money seen) {
        takeCash(actor, obligation, seen, owed -> true);
    }

    /// @param version of the obligation that the cashier saw
    /// @return the receipt
    public Receipt takeCash(Actor actor, UUID obligation, Money seen, int version) {
        takeCash(actor, obligation, seen, owed -> owed.obligation().version() == version);
        return receipts.of(actor.unit(), obligation).getLast();
    }

    /// Takes what is open for several cases, in their order. All are held before the first receipt is numbered, so that
    /// two counters never wait for each other.
    public List<Payments.Taken> takeOpen(Actor actor, Collection<UUID> subjects) {
        actor.require(Right.RECEIVE_CASES);
        var open = new HashMap<UUID, Owed>();
        new TreeSet<>(subjects)
                .forEach(subject -> book.of(actor.unit(), subject)
                        .filter(obligation -> obligation.settledAt() == null)
                        .flatMap(obligation -> book.hold(actor.unit(), obligation.id()))
                        .filter(owed -> !owed.dues().isSettled())
                        .ifPresent(owed -> open.put(subject, owed)));
        return subjects.stream()
                .distinct()
                .map(open::get)
                .filter(Objects::nonNull)
                .map(owed -> takeOpen(actor, owed))
                .toList();
    }

    private Payments.Taken takeOpen(Actor actor, Owed owed) {
        var id = owed.obligation().id();
        var amount = owed.dues().open();
        takeCash(actor, id, amount, held -> true);
        var receipt = receipts.of(actor.unit(), id).getLast().told();
        return new Payments.Taken(owed.obligation().subject(), amount, receipt);
    }

    /// The receipt that the same cashier got for what was seen, when a browser sends the same again.
    @Transactional(readOnly = true)
    public Optional<Receipt> taken(Actor actor, UUID obligation, Money seen, int version) {
        boolean isNext = book.look(actor.unit(), obligation)
                .filter(owed -> owed.obligation().version() == version + 1)
                .isPresent();
        return receipts.of(actor.unit(), obligation).reversed().stream()
                .filter(receipt -> isNext
                        && receipt.way() == Way.CASH
                        && actor.account().equals(receipt.cashier())
                        && receipt.amount().equals(seen))
                .findFirst();
    }

    /// Takes all cash of it to the treasury; nothing where there is none any more.
    ///
    /// @param slip the number of the deposit slip
    /// @return what the ledger says of it
    public Owed.Step deposit(Actor actor, UUID obligation, String slip) {
        actor.require(Right.RECEIVE_CASES);
        return journal.write(
                actor.unit(),
                obligation,
                DemandDesk.writer(actor),
                "payment.deposit",
                owed -> owed.dues().deposit(),
                slip);
    }

    private void takeCash(Actor actor, UUID obligation, Money seen, Predicate<Owed> isAsSeen) {
        actor.require(Right.RECEIVE_CASES);
        var reference = References.next();
        journal.write(
                actor.unit(),
                obligation,
                DemandDesk.writer(actor),
                "payment.cash",
                owed -> {
                    if (owed.dues().isSettled()) {
                        throw new Refusal("payments.refusal.settled");
                    }
                    if (!owed.dues().open().equals(seen) || !isAsSeen.test(owed)) {
                        throw new Overtaken("obligation " + obligation);
                    }
                    return owed.dues().takeCash(Attempt.begun(reference, Way.CASH, seen, clock.instant()), reference);
                },
                "");
    }

    /// Begins a try to pay what is open, under a new reference.
    ///
    /// @throws Refusal if nothing is owed
    public Attempt begin(Actor actor, UUID obligation, Way way) {
        var owed = book.hold(actor.unit(), obligation).orElseThrow(() -> new Absent("obligation " + obligation));
        if (owed.dues().isSettled()) {
            throw new Refusal("payments.refusal.settled");
        }
        var attempt = Attempt.begun(References.next(), way, owed.dues().open(), clock.instant());
        book.begin(owed.obligation(), attempt);
        return attempt;
    }
}
