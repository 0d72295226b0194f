package vn.xaso.payments.application;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.SearchText;
import vn.xaso.payments.domain.Account;
import vn.xaso.payments.domain.DuesBook;
import vn.xaso.payments.domain.Refund;
import vn.xaso.payments.domain.RefundBook;
import vn.xaso.payments.domain.Way;

/// Money that is given back, and money that is not asked of somebody who is exempt.
@Service
@Transactional
public class RefundDesk {

    private static final int LONGEST = 500;

    private final DuesBook book;
    private final RefundBook refunds;
    private final DuesJournal journal;
    private final Series series;
    private final AuditTrail audit;
    private final Clock clock;

    RefundDesk(DuesBook book, RefundBook refunds, DuesJournal journal, Series series, AuditTrail audit, Clock clock) {
        this.series = series;
        this.audit = audit;
        this.book = book;
        this.refunds = refunds;
        this.journal = journal;
        this.clock = clock;
    }

    /// @param source REVENUE for what was owed, UNCLEAR for what was not
    /// @throws Mistakes if it is more than came, or no reason is given
    public UUID ask(Actor actor, UUID obligation, Account source, Money amount, String typedReason) {
        actor.require(Right.RECEIVE_CASES);
        var owed = book.hold(actor.unit(), obligation).orElseThrow(() -> new Absent("obligation " + obligation));
        var reason = SearchText.tidy(typedReason);
        var most =
                source == Account.UNCLEAR ? owed.dues().unclear() : owed.dues().refundable();
        long waiting = refunds.of(actor.unit(), obligation).stream()
                .filter(refund -> refund.state() == Refund.State.ASKED && refund.source() == source)
                .mapToLong(refund -> refund.amount().dong())
                .sum();
        var check = new Mistakes.Check();
        check.require("reason", !reason.isEmpty() && reason.length() <= LONGEST, "payments.refusal.reason", LONGEST);
        check.require(
                "amount",
                !amount.isZero() && amount.dong() + waiting <= most.dong(),
                "payments.refusal.tooMuch",
                new Money(Math.max(0, most.dong() - waiting)));
        check.end();
        var refund = Refund.asked(Ids.next(), obligation, source, amount, reason, signed(actor));
        refunds.add(actor.unit(), refund);
        audit.record(
                actor, actor.unit(), "payment.refund.ask", owed.obligation().code(), amount.toString());
        return refund.id();
    }

    /// @param seen the version that the leader saw
    public void decide(Actor actor, UUID id, int seen, boolean approved, String words) {
        actor.require(Right.DECIDE_CASES);
        var refund = open(actor, id, seen).decided(approved, SearchText.tidy(words), signed(actor));
        if (approved) {
            journal.write(
                    actor.unit(),
                    refund.obligation(),
                    DemandDesk.writer(actor),
                    "payment.refund.approve",
                    owed -> owed.dues().approveRefund(refund.source(), refund.amount()),
                    refund.reason());
        } else {
            var owed = book.look(actor.unit(), refund.obligation()).orElseThrow();
            audit.record(
                    actor,
                    actor.unit(),
                    "payment.refund.refuse",
                    owed.obligation().code(),
                    refund.amount().toString());
        }
        save(actor, refund);
    }

    /// Says that the money has been given back.
    ///
    /// @param typedTo the account to which it was sent; nothing for cash
    /// @throws Mistakes if no account is given for a transfer
    /// @throws Refusal if the money lies in somebody else's drawer, or not where it is taken from
    public void payOut(Actor actor, UUID id, int seen, Way way, String typedTo) {
        actor.require(Right.RECEIVE_CASES);
        var to = SearchText.tidy(typedTo);
        var check = new Mistakes.Check();
        check.require(
                "to", way == Way.CASH || (!to.isEmpty() && to.length() <= LONGEST), "payments.refusal.to", LONGEST);
        check.end();
        var before = open(actor, id, seen);
        if (way == Way.CASH) {
            requireOwnDrawer(actor, before.obligation());
        }
        var number = series.next(actor.unit(), Series.REFUNDS, clock.instant());
        var refund = before.paidOut(new Refund.Payout(way, to, number.told(), signed(actor)));
        journal.write(
                actor.unit(),
                refund.obligation(),
                DemandDesk.writer(actor),
                "payment.refund.pay",
                owed -> owed.dues().refund(way, refund.amount()),
                number.told());
        save(actor, refund);
    }

    private void requireOwnDrawer(Actor actor, UUID obligation) {
        var holder =
                refunds.holder(actor.unit(), obligation).orElseThrow(() -> new Refusal("payments.refusal.notInDrawer"));
        if (!holder.account().equals(actor.account())) {
            throw new Refusal("payments.refusal.otherDrawer", holder.name());
        }
    }

    /// @param ground the group or the rule
    /// @param proof the paper that was shown, or empty
    /// @throws Mistakes if no ground is given
    public void exempt(Actor actor, UUID obligation, Money amount, String ground, String proof) {
        actor.require(Right.RECEIVE_CASES);
        relieve(actor, obligation, amount, ground, proof);
    }

    /// The same by whoever asks for the fee.
    void relieve(Actor actor, UUID obligation, Money amount, String ground, String proof) {
        var said = SearchText.tidy(ground);
        var check = new Mistakes.Check();
        check.require("ground", !said.isEmpty() && said.length() <= LONGEST, "payments.refusal.ground", LONGEST);
        check.require("amount", !amount.isZero(), "payments.refusal.amount");
        check.end();
        journal.write(
                actor.unit(),
                obligation,
                DemandDesk.writer(actor),
                "payment.exempt",
                owed -> owed.dues().exempt(amount),
                said);
        refunds.add(
                actor.unit(),
                new RefundBook.Exemption(obligation, amount, said, SearchText.tidy(proof), signed(actor)));
    }

    private Refund open(Actor actor, UUID id, int seen) {
        var refund = refunds.find(actor.unit(), id).orElseThrow(() -> new Absent("refund " + id));
        if (refund.version() != seen) {
            throw new Overtaken("refund " + id);
        }
        return refund;
    }

    private void save(Actor actor, Refund refund) {
        if (!refunds.save(actor.unit(), refund)) {
            throw new Overtaken("refund " + refund.id());
        }
    }

    private Refund.Signed signed(Actor actor) {
        return new Refund.Signed(actor.account(), actor.name(), clock.instant());
    }
}
