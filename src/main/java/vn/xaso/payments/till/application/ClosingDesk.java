package vn.xaso.payments.till.application;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.Right;
import vn.xaso.payments.application.Series;
import vn.xaso.payments.till.domain.CashCount;
import vn.xaso.payments.till.domain.Closing;
import vn.xaso.payments.till.domain.ClosingBook;
import vn.xaso.payments.till.domain.Drawer;

/// Where a cashier counts the drawer and closes it, and somebody else confirms that.
@Service
@Transactional
public class ClosingDesk {

    private final ClosingBook book;
    private final Series series;
    private final AuditTrail audit;
    private final Clock clock;

    ClosingDesk(ClosingBook book, Series series, AuditTrail audit, Clock clock) {
        this.book = book;
        this.series = series;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Drawer drawer(Actor actor) {
        actor.require(Right.RECEIVE_CASES);
        return book.drawer(actor.unit(), actor.account());
    }

    /// The number is taken first: of two closings at once the second sees what the first has closed.
    ///
    /// @param seen what the ledger said when the cashier counted
    /// @throws Overtaken if money has moved since
    /// @throws Mistakes if the count differs and no reason is given
    public Closing close(Actor actor, Money seen, CashCount count, String reason) {
        actor.require(Right.RECEIVE_CASES);
        var number = series.next(actor.unit(), Series.CLOSINGS, clock.instant());
        var drawer = book.drawer(actor.unit(), actor.account());
        if (!drawer.expected().equals(seen)) {
            throw new Overtaken("drawer of " + actor.account());
        }
        var closing = Closing.of(Ids.next(), number, signed(actor), drawer, count.total(), reason);
        book.add(actor.unit(), closing, count, drawer.entries());
        note(actor, "till.close", closing, closing.difference() == 0 ? "" : String.valueOf(closing.difference()));
        return closing;
    }

    /// A second person has counted.
    public void confirm(Actor actor, UUID id, int seen) {
        requireReader(actor);
        var closing = open(actor, id, seen).confirmedBy(signed(actor));
        save(actor, closing);
        note(actor, "till.confirm", closing, "");
    }

    /// A leader has dealt with the difference.
    public void settle(Actor actor, UUID id, int seen, String words) {
        actor.require(Right.DECIDE_CASES);
        var closing = open(actor, id, seen).settledBy(signed(actor), words);
        save(actor, closing);
        note(actor, "till.settle", closing, String.valueOf(closing.difference()));
    }

    private static void requireReader(Actor actor) {
        if (!actor.may(Right.DECIDE_CASES)) {
            actor.require(Right.RECEIVE_CASES);
        }
    }

    private Closing open(Actor actor, UUID id, int seen) {
        var closing = book.find(actor.unit(), id).orElseThrow(() -> new Absent("closing " + id));
        if (closing.version() != seen) {
            throw new Overtaken("closing " + id);
        }
        return closing;
    }

    private void save(Actor actor, Closing closing) {
        if (!book.save(actor.unit(), closing)) {
            throw new Overtaken("closing " + closing.id());
        }
    }

    private Closing.Signed signed(Actor actor) {
        return new Closing.Signed(actor.account(), actor.name(), clock.instant());
    }

    private void note(Actor actor, String act, Closing closing, String note) {
        audit.record(actor, actor.unit(), act, closing.number().told(), note);
    }
}
