package vn.xaso.payments.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditedBy;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.UnitId;
import vn.xaso.payments.domain.DuesBook;

/// Writes down that money that came without cash has arrived with the treasury.
@Service
public class SettlingDesk {

    private static final DuesJournal.Writer BY_ITSELF =
            new DuesJournal.Writer(new DuesBook.By(null, ""), AuditedBy.SYSTEM);

    private final DuesJournal journal;

    SettlingDesk(DuesJournal journal) {
        this.journal = journal;
    }

    /// At most what lies with the bank or the provider: what was given back from there does not arrive.
    ///
    /// @param note the number of the bank, the fee of the provider
    @Transactional
    public void settle(UnitId unit, UUID obligation, Money amount, String note) {
        journal.write(
                unit,
                obligation,
                BY_ITSELF,
                "payment.settle",
                owed -> owed.dues().arrive(amount),
                note);
    }
}
