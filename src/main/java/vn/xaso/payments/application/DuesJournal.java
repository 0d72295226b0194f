package vn.xaso.payments.application;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.xaso.audit.AuditTrail;
import vn.xaso.audit.AuditedBy;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.UnitId;
import vn.xaso.payments.ObligationSettled;
import vn.xaso.payments.domain.Deed;
import vn.xaso.payments.domain.Dues;
import vn.xaso.payments.domain.DuesBook;
import vn.xaso.payments.domain.Owed;
import vn.xaso.payments.domain.Posting;
import vn.xaso.payments.domain.Receipt;
import vn.xaso.payments.domain.ReceiptBook;
import vn.xaso.payments.domain.ReceiptNumbered;

/// Writes what happens to an obligation: ledger, audit entry and announcement together, in the caller's transaction.
@Component
public class DuesJournal {

    private final DuesBook book;
    private final ReceiptBook receipts;
    private final Series series;
    private final AuditTrail audit;
    private final ApplicationEventPublisher announcer;
    private final Clock clock;

    DuesJournal(
            DuesBook book,
            ReceiptBook receipts,
            Series series,
            AuditTrail audit,
            ApplicationEventPublisher announcer,
            Clock clock) {
        this.series = series;
        this.book = book;
        this.receipts = receipts;
        this.audit = audit;
        this.announcer = announcer;
        this.clock = clock;
    }

    /// Who acts, in the ledger and in the audit trail.
    public record Writer(DuesBook.By by, AuditedBy audited) {}

    /// @param act the word of the audit trail
    public Owed.Step write(
            UnitId unit, UUID obligation, Writer writer, String act, Function<Owed, Dues.Change> deed, String note) {
        var owed = book.hold(unit, obligation).orElseThrow(() -> new Absent("obligation " + obligation));
        var change = deed.apply(owed);
        var step = owed.step(change, clock.instant());
        if (change.postings().isEmpty() && change.attempt() == null) {
            return step;
        }
        book.write(step, writer.by(), note);
        giveReceipt(step, writer.by());
        audit.record(
                writer.audited(),
                unit,
                act,
                owed.obligation().code(),
                change.verdict().name());
        if (step.settles()) {
            var dues = step.after().dues();
            announcer.publishEvent(new ObligationSettled(
                    unit,
                    owed.obligation().subject(),
                    dues.received(),
                    step.postings().stream().anyMatch(posting -> posting.deed() == Deed.LIFTED),
                    step.after().obligation().online(),
                    step.at()));
        }
        return step;
    }

    /// For what came and was owed; money that was not owed gets its paper when it is given back.
    private void giveReceipt(Owed.Step step, DuesBook.By by) {
        var attempt = step.attempt();
        var owed = step.postings().stream()
                .filter(posting -> posting.deed() == Deed.RECEIVED)
                .map(Posting::amount)
                .findFirst();
        if (attempt == null || owed.isEmpty()) {
            return;
        }
        var obligation = step.after().obligation();
        receipts.add(
                obligation.unit(),
                new Receipt(
                        series.next(obligation.unit(), Series.RECEIPTS, step.at()),
                        obligation.id(),
                        owed.get(),
                        attempt.way(),
                        new Receipt.Payer(
                                obligation.payer().name(), obligation.payer().address()),
                        step.at(),
                        by.account(),
                        by.name(),
                        "",
                        Receipt.newKey(),
                        null));
        announcer.publishEvent(new ReceiptNumbered(obligation.unit(), step.at()));
    }
}
