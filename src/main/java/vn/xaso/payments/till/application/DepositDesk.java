package vn.xaso.payments.till.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.payments.application.Series;
import vn.xaso.payments.application.TillDesk;
import vn.xaso.payments.till.domain.CashEntry;
import vn.xaso.payments.till.domain.Closing;
import vn.xaso.payments.till.domain.Deposit;
import vn.xaso.payments.till.domain.DepositBook;

/// Where a cashier makes the slip for the treasury, and records that the money came there.
@Service
@Transactional
public class DepositDesk {

    private final DepositBook book;
    private final TillDesk till;
    private final Series series;
    private final AuditTrail audit;
    private final Clock clock;

    DepositDesk(DepositBook book, TillDesk till, Series series, AuditTrail audit, Clock clock) {
        this.book = book;
        this.till = till;
        this.series = series;
        this.audit = audit;
        this.clock = clock;
    }

    /// What a slip would carry now.
    @Transactional(readOnly = true)
    public List<CashEntry> closedCash(Actor actor) {
        actor.require(Right.RECEIVE_CASES);
        return book.closedCash(actor.unit(), actor.account());
    }

    /// Carries all closed cash of the cashier, one posting for each case.
    ///
    /// @param seen the sum that the cashier saw
    /// @throws Overtaken if it is another one by now
    /// @throws Refusal if there is none
    public Deposit make(Actor actor, Money seen) {
        actor.require(Right.RECEIVE_CASES);
        var at = clock.instant();
        var number = series.next(actor.unit(), Series.DEPOSITS, at);
        var carried = new ArrayList<>(book.closedCash(actor.unit(), actor.account()));
        carried.sort(Comparator.comparing(CashEntry::obligation));
        if (carried.isEmpty()) {
            throw new Refusal("till.refusal.nothingToDeposit");
        }
        if (!sum(carried).equals(seen)) {
            throw new Overtaken("closed cash of " + actor.account());
        }
        var deposit = Deposit.of(Ids.next(), number, signed(actor), seen);
        book.add(actor.unit(), deposit);
        carried.forEach(entry -> carry(actor, deposit, entry));
        audit.record(actor, actor.unit(), "till.deposit", number.told(), seen.toString());
        return deposit;
    }

    /// @throws Overtaken if some of it was given back in this moment
    private void carry(Actor actor, Deposit deposit, CashEntry entry) {
        var step = till.deposit(actor, entry.obligation(), deposit.number().told());
        if (step.postings().size() != 1 || !step.postings().getFirst().amount().equals(entry.amount())) {
            throw new Overtaken("cash of " + entry.obligation());
        }
        book.carry(actor.unit(), deposit, entry, step.number());
    }

    /// @param reference what the treasury or the bank wrote on it
    /// @param on the day on which it came there
    public void confirm(Actor actor, UUID id, int seen, String reference, @Nullable LocalDate on) {
        actor.require(Right.RECEIVE_CASES);
        var before = book.find(actor.unit(), id).orElseThrow(() -> new Absent("deposit " + id));
        if (before.version() != seen) {
            throw new Overtaken("deposit " + id);
        }
        var deposit = before.confirmed(reference, on, LocalDate.now(clock), signed(actor));
        if (!book.save(actor.unit(), deposit)) {
            throw new Overtaken("deposit " + id);
        }
        audit.record(
                actor, actor.unit(), "till.deposit-confirm", deposit.number().told(), deposit.reference());
    }

    public static Money sum(List<CashEntry> entries) {
        return entries.stream().map(CashEntry::amount).reduce(Money.ZERO, Money::plus);
    }

    private Closing.Signed signed(Actor actor) {
        return new Closing.Signed(actor.account(), actor.name(), clock.instant());
    }
}
