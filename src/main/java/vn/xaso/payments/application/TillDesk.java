package vn.xaso.payments.application;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.payments.domain.Attempt;
import vn.xaso.payments.domain.DuesBook;
import vn.xaso.payments.domain.References;
import vn.xaso.payments.domain.Way;

/// The cashier's counter.
@Service
@Transactional
public class TillDesk {

    private final DuesBook book;
    private final DuesJournal journal;
    private final Clock clock;

    TillDesk(DuesBook book, DuesJournal journal, Clock clock) {
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
                    if (!owed.dues().open().equals(seen)) {
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
