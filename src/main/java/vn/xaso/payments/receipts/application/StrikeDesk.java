package vn.xaso.payments.receipts.application;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.SearchText;
import vn.xaso.payments.application.Series;
import vn.xaso.payments.domain.Deed;
import vn.xaso.payments.domain.DuesBook;
import vn.xaso.payments.domain.Receipt;
import vn.xaso.payments.domain.ReceiptBook;
import vn.xaso.payments.domain.ReceiptNumbered;

/// Strikes receipts that are wrong. The number stays in the book; for money that the office still has, another receipt
/// is given at once.
///
/// Law: NĐ 123/2020/NĐ-CP art. 37
@Service
@Transactional
public class StrikeDesk {

    private static final int LONGEST = 300;

    private final ReceiptBook receipts;
    private final DuesBook book;
    private final Series series;
    private final AuditTrail audit;
    private final ApplicationEventPublisher announcer;
    private final Clock clock;

    StrikeDesk(
            ReceiptBook receipts,
            DuesBook book,
            Series series,
            AuditTrail audit,
            ApplicationEventPublisher announcer,
            Clock clock) {
        this.receipts = receipts;
        this.book = book;
        this.series = series;
        this.audit = audit;
        this.announcer = announcer;
        this.clock = clock;
    }

    /// Another receipt for the same money.
    ///
    /// @throws Mistakes if no reason or no name is given
    public Receipt replace(Actor actor, Receipt.Serial number, String typedReason, Receipt.Payer typed) {
        var reason = SearchText.tidy(typedReason);
        var payer = new Receipt.Payer(SearchText.tidy(typed.name()), SearchText.tidy(typed.address()));
        var check = new Mistakes.Check();
        check.require("reason", isSaid(reason), "payments.refusal.reason", LONGEST);
        check.require("payer", isSaid(payer.name()), "receipts.refusal.payer", LONGEST);
        check.require("address", payer.address().length() <= LONGEST, "receipts.refusal.payer", LONGEST);
        check.end();
        var old = strike(actor, number, reason);
        var replacement = new Receipt(
                series.next(actor.unit(), Series.RECEIPTS, clock.instant()),
                old.obligation(),
                old.amount(),
                old.way(),
                payer,
                clock.instant(),
                actor.account(),
                actor.name(),
                old.told(),
                Receipt.newKey(),
                null);
        receipts.add(actor.unit(), replacement);
        audit.record(actor, actor.unit(), "receipt.replace", old.told(), replacement.told());
        return replacement;
    }

    /// For money that has been given back. No other receipt is given.
    ///
    /// @throws Refusal as long as the office has the money
    public void strikeGivenBack(Actor actor, Receipt.Serial number, String typedReason) {
        var reason = SearchText.tidy(typedReason);
        var check = new Mistakes.Check();
        check.require("reason", isSaid(reason), "payments.refusal.reason", LONGEST);
        check.end();
        var old = strike(actor, number, reason);
        var dues = book.hold(actor.unit(), old.obligation()).orElseThrow().dues();
        if (dues.sum(Deed.REFUNDED).compareTo(old.amount()) < 0) {
            throw new Refusal("receipts.refusal.kept");
        }
        audit.record(actor, actor.unit(), "receipt.strike", old.told(), "");
    }

    private Receipt strike(Actor actor, Receipt.Serial number, String reason) {
        actor.require(Right.RECEIVE_CASES);
        var struck = receipts.find(actor.unit(), number)
                .orElseThrow(() -> new Absent("receipt " + number))
                .struck(new Receipt.Struck(clock.instant(), actor.account(), actor.name(), reason));
        if (!receipts.strike(actor.unit(), struck)) {
            throw new Overtaken("receipt " + number.told());
        }
        announcer.publishEvent(new ReceiptNumbered(actor.unit(), clock.instant()));
        return struck;
    }

    private static boolean isSaid(String text) {
        return !text.isEmpty() && text.length() <= LONGEST;
    }
}
