package vn.xaso.payments.reconciliation.application;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Money;
import vn.xaso.payments.application.NoticeDesk;
import vn.xaso.payments.application.RefundDesk;
import vn.xaso.payments.application.SettlingDesk;
import vn.xaso.payments.domain.Account;
import vn.xaso.payments.domain.Attempt;
import vn.xaso.payments.domain.DuesBook;
import vn.xaso.payments.domain.Notice;
import vn.xaso.payments.domain.References;
import vn.xaso.payments.domain.Verdict;
import vn.xaso.payments.reconciliation.domain.Difference;
import vn.xaso.payments.reconciliation.domain.LedgerFacts;
import vn.xaso.payments.reconciliation.domain.Source;
import vn.xaso.payments.reconciliation.domain.StatementLine.Outcome;
import vn.xaso.payments.reconciliation.domain.Statements;

/// Money of a difference on its way into the ledger, or back.
@Component
class MoneyFound {

    private final Statements statements;
    private final LedgerFacts ledger;
    private final DuesBook book;
    private final NoticeDesk notices;
    private final SettlingDesk settling;
    private final RefundDesk refunds;

    MoneyFound(
            Statements statements,
            LedgerFacts ledger,
            DuesBook book,
            NoticeDesk notices,
            SettlingDesk settling,
            RefundDesk refunds) {
        this.statements = statements;
        this.ledger = ledger;
        this.book = book;
        this.notices = notices;
        this.settling = settling;
        this.refunds = refunds;
    }

    String code(Actor actor, UUID obligation) {
        return ledger.code(actor.unit(), obligation).orElseThrow(() -> new Absent("obligation " + obligation));
    }

    /// By a try of its own, which says that an official has found out for what the money came.
    ///
    /// @return whether more came than was owed
    boolean pay(Actor actor, Difference difference, UUID obligation, Instant at) {
        var unit = actor.unit();
        var lineId = difference.line();
        if (lineId == null) {
            throw new Absent("no money in " + difference.id());
        }
        var line = statements.hold(unit, lineId).orElseThrow();
        var owed = book.hold(unit, obligation).orElseThrow(() -> new Absent("obligation " + obligation));
        var amount = new Money(line.amount());
        var attempt = Attempt.begun(References.next(), line.source().way(), amount, at);
        book.begin(owed.obligation(), attempt);
        var number = Matching.transaction(unit, line, attempt.reference());
        var verdict =
                notices.hear(new Notice(line.source().way(), attempt.reference(), number, amount, true, "ASSIGNED"));
        statements.save(unit, line.with(Outcome.MATCHED, attempt.reference(), obligation));
        if (line.source() == Source.BANK) {
            settling.settle(unit, obligation, amount, line.number());
            statements.settled(unit, line.id());
        }
        return verdict == Verdict.TOO_MUCH;
    }

    /// Only what stands in the ledger can be asked back there; other money goes back by the bank.
    void askBack(Actor actor, Difference difference, String reason) {
        var obligation = difference.obligation();
        if (obligation == null || difference.kind() != Difference.Kind.TOO_MUCH) {
            return;
        }
        var unclear = book.hold(actor.unit(), obligation).orElseThrow().dues().unclear();
        var came = new Money(difference.there());
        refunds.ask(actor, obligation, Account.UNCLEAR, unclear.compareTo(came) < 0 ? unclear : came, reason);
    }
}
