package vn.xaso.payments.receipts.application;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.audit.AuditedBy;
import vn.xaso.files.CheckedFile;
import vn.xaso.files.FileKind;
import vn.xaso.files.FileStore;
import vn.xaso.kernel.UnitId;
import vn.xaso.payments.receipts.domain.ReceiptPaper;
import vn.xaso.payments.receipts.domain.ReceiptPapers;
import vn.xaso.signing.OpenedKey;
import vn.xaso.signing.ProgramSeal;

/// Prints, seals and keeps the file of one receipt. The rows of the unit must be open.
@Component
class ReceiptPress {

    private final ReceiptPrinter printer;
    private final ProgramSeal seal;
    private final FileStore files;
    private final ReceiptPapers papers;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReceiptPress(
            ReceiptPrinter printer,
            ProgramSeal seal,
            FileStore files,
            ReceiptPapers papers,
            TransactionTemplate transaction,
            Clock clock) {
        this.printer = printer;
        this.seal = seal;
        this.files = files;
        this.papers = papers;
        this.transaction = transaction;
        this.clock = clock;
    }

    OpenedKey open(UnitId unit) {
        return seal.open(unit);
    }

    void make(UnitId unit, ReceiptPaper paper, OpenedKey key) {
        var pdf = printer.print(unit, paper);
        transaction.executeWithoutResult(status -> {
            var signed = seal.sign(pdf, key, clock.instant());
            var file = new CheckedFile(paper.receipt().told() + ".pdf", FileKind.PDF, signed, 1);
            papers.made(unit, paper, files.store(AuditedBy.SYSTEM, unit, file).id());
        });
    }
}
