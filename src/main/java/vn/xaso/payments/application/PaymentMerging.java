package vn.xaso.payments.application;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.xaso.audit.AuditedBy;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.merging.Fate;
import vn.xaso.kernel.merging.Joining;
import vn.xaso.kernel.merging.Lot;
import vn.xaso.kernel.merging.MergingPart;
import vn.xaso.payments.domain.Dues;
import vn.xaso.payments.domain.DuesBook;

/// The ledger of a unit closes with it: what is still owed is lifted there and asked by the successor, in its own
/// ledger.
@Component
class PaymentMerging implements MergingPart {

    private final DuesBook book;
    private final DuesJournal journal;

    PaymentMerging(DuesBook book, DuesJournal journal) {
        this.book = book;
        this.journal = journal;
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "payments.obligation",
                "payments.due_line",
                "payments.attempt",
                "payments.posting",
                "payments.transaction",
                "payments.receipt_series",
                "payments.receipt",
                "payments.refund",
                "payments.exemption",
                "payments.receiving_account",
                "payments.reference",
                "payments.receipt_mark",
                "payments.closing",
                "payments.closing_count",
                "payments.closing_entry",
                "payments.deposit",
                "payments.deposit_entry");
    }

    @Override
    public List<Lot> count(Joining joining) {
        return List.of(
                new Lot("obligations", Fate.MOVES, book.open(joining.from()).size()));
    }

    @Override
    public void move(Joining joining) {
        var by = new DuesBook.By(joining.by().account(), joining.by().name());
        var writer = new DuesJournal.Writer(by, AuditedBy.official(joining.by()));
        for (var old : book.open(joining.from())) {
            var open = book.look(joining.from(), old.id()).orElseThrow().dues().open();
            journal.write(
                    joining.from(),
                    old.id(),
                    writer,
                    "payment.lift",
                    owed -> owed.dues().lift(),
                    joining.words());
            book.add(old.at(joining.into(), Ids.next(), open, joining.at()), book.lines(old.id()), Dues.of(open), by);
        }
    }
}
