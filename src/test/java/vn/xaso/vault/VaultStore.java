package vn.xaso.vault;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.audit.AuditedBy;
import vn.xaso.files.FileStore;
import vn.xaso.files.Purpose;
import vn.xaso.files.SampleFiles;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.vault.VaultPaper.Marks;
import vn.xaso.vault.VaultPaper.Source;

/// Papers for tests, put into the store of somebody by a unit.
public final class VaultStore {

    private final Vault vault;
    private final FileStore files;
    private final TransactionTemplate transaction;

    public VaultStore(ApplicationContext program) {
        vault = program.getBean(Vault.class);
        files = program.getBean(FileStore.class);
        transaction = program.getBean(TransactionTemplate.class);
    }

    public VaultPaper keep(UnitId unit, Owner owner, String title, String number, Source source) {
        var file = files.check(SampleFiles.pdf("giay.pdf"), Purpose.CITIZEN_PAPER);
        return UnitScope.of(unit)
                .call(() -> Objects.requireNonNull(transaction.execute(status -> {
                    var stored = files.store(AuditedBy.SYSTEM, unit, file);
                    var marks = new Marks(number, "Ủy ban nhân dân xã Sáng Nhè", LocalDate.of(2026, 2, 5), null, null);
                    return vault.keep(
                            AuditedBy.SYSTEM, unit, new NewPaper(owner, title, marks, source, stored, null, List.of()));
                })));
    }
}
