package vn.xaso.payments.application;

import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.audit.AuditedBy;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.payments.domain.DuesBook;
import vn.xaso.payments.domain.Notice;
import vn.xaso.payments.domain.Verdict;

/// Hears what providers say, after their signature has been checked. The only place where money that does not lie on
/// the
/// table becomes paid.
@Service
public class NoticeDesk {

    private final DuesBook book;
    private final DuesJournal journal;
    private final TransactionTemplate transaction;

    NoticeDesk(DuesBook book, DuesJournal journal, TransactionTemplate transaction) {
        this.book = book;
        this.journal = journal;
        this.transaction = transaction;
    }

    /// Opens the unit by itself. The same notice any number of times, also at once, is written once.
    public Verdict hear(Notice notice) {
        return book.unitOf(notice.reference())
                .map(unit -> UnitScope.of(unit).call(() -> hear(unit, notice)))
                .orElse(Verdict.NOT_FOUND);
    }

    private Verdict hear(UnitId unit, Notice notice) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> book.obligationOf(unit, notice.reference())
                    .map(obligation -> write(unit, obligation, notice))
                    .orElse(Verdict.NOT_FOUND)));
        } catch (Overtaken known) {
            return Verdict.ALREADY;
        }
    }

    private Verdict write(UnitId unit, UUID obligation, Notice notice) {
        var outside = new DuesJournal.Writer(new DuesBook.By(null, notice.way().name()), AuditedBy.SYSTEM);
        return journal.write(
                        unit,
                        obligation,
                        outside,
                        "payment.notice",
                        owed -> owed.dues().hear(notice),
                        notice.reason())
                .verdict();
    }
}
