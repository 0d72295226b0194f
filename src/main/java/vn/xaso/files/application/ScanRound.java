package vn.xaso.files.application;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.audit.AuditTrail;
import vn.xaso.audit.AuditedBy;
import vn.xaso.files.DamagedFile;
import vn.xaso.files.ScanState;
import vn.xaso.files.VirusScan;
import vn.xaso.files.domain.Contents;
import vn.xaso.files.domain.StoredFiles;
import vn.xaso.files.domain.StoredFiles.Waiting;
import vn.xaso.kernel.UnitScope;

/// Has the files scanned that came while the scanner was away.
@Component
class ScanRound {

    private static final int A_ROUND = 100;
    private static final int PATIENCE = 3;

    private final VirusScan virusScan;
    private final StoredFiles files;
    private final Contents contents;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    ScanRound(
            VirusScan virusScan,
            StoredFiles files,
            Contents contents,
            AuditTrail audit,
            TransactionTemplate transaction) {
        this.virusScan = virusScan;
        this.files = files;
        this.contents = contents;
        this.audit = audit;
        this.transaction = transaction;
    }

    /// Gives up for now after some files without an answer: the scanner is still away.
    void walk() {
        int silent = 0;
        for (var file : transaction.execute(status -> files.waiting(A_ROUND))) {
            var found = scan(file);
            if (found != ScanState.LOCKED) {
                settle(file, found);
            } else if (++silent == PATIENCE) {
                return;
            }
        }
    }

    /// What the disk lost cannot be scanned: the file stays locked.
    private ScanState scan(Waiting file) {
        try {
            return virusScan.scan(contents.read(file.sha256()));
        } catch (DamagedFile lost) {
            return ScanState.LOCKED;
        }
    }

    private void settle(Waiting file, ScanState found) {
        UnitScope.of(file.unit())
                .run(() -> transaction.executeWithoutResult(status -> {
                    files.settle(file, found);
                    audit.record(
                            AuditedBy.SYSTEM,
                            file.unit(),
                            "file.scan",
                            file.file().toString(),
                            found.name());
                }));
    }
}
