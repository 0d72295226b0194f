package vn.xaso.files.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.audit.AuditedBy;
import vn.xaso.files.CheckedFile;
import vn.xaso.files.FileRefusal;
import vn.xaso.files.FileRefusal.Reason;
import vn.xaso.files.FileStore;
import vn.xaso.files.Purpose;
import vn.xaso.files.ScanState;
import vn.xaso.files.StoredFile;
import vn.xaso.files.UploadedFile;
import vn.xaso.files.VirusScan;
import vn.xaso.files.domain.Contents;
import vn.xaso.files.domain.StoredFiles;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Sha256;
import vn.xaso.kernel.UnitId;

/// Puts the content on the shelf first and writes the record then: a record never points to nothing.
@Component
class FileShelf implements FileStore {

    private final FileGate gate;
    private final VirusScan virusScan;
    private final Contents contents;
    private final StoredFiles files;
    private final Clock clock;
    private final TransactionTemplate transaction;

    FileShelf(
            FileGate gate,
            VirusScan virusScan,
            Contents contents,
            StoredFiles files,
            Clock clock,
            TransactionTemplate transaction) {
        this.gate = gate;
        this.virusScan = virusScan;
        this.contents = contents;
        this.files = files;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public CheckedFile check(UploadedFile upload, Purpose purpose) {
        var checked = gate.check(upload, purpose);
        var scan = virusScan.scan(upload.content());
        if (scan == ScanState.INFECTED) {
            throw new FileRefusal(Reason.VIRUS, checked.name());
        }
        return new CheckedFile(checked.name(), checked.kind(), checked.content(), checked.pageCount(), scan);
    }

    @Override
    public StoredFile store(AuditedBy by, UnitId unit, CheckedFile file) {
        var stored = new StoredFile(
                unit,
                Ids.next(),
                Sha256.hex(file.content()),
                file.content().length,
                file.kind(),
                file.name(),
                file.pageCount(),
                file.scan(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                by.account());
        contents.place(stored.sha256(), file.content());
        transaction.executeWithoutResult(status -> files.add(stored));
        return stored;
    }

    @Override
    public void share(UnitId from, UnitId with, Set<UUID> shared) {
        transaction.executeWithoutResult(status -> files.share(from, with, shared));
    }

    @Override
    public StoredFile get(UnitId unit, UUID id) {
        var found = transaction.execute(status -> files.find(unit, id));
        return found.orElseThrow(() -> new Absent("file " + id));
    }

    @Override
    public byte[] read(StoredFile file) {
        refuseLocked(file);
        return contents.read(file.sha256());
    }

    private static void refuseLocked(StoredFile file) {
        if (!file.scan().isOpen()) {
            throw new FileRefusal(file.scan() == ScanState.LOCKED ? Reason.LOCKED : Reason.VIRUS, file.name());
        }
    }

    @Override
    public StoredFile append(StoredFile file, byte[] longer) {
        refuseLocked(file);
        var before = contents.read(file.sha256());
        if (longer.length <= before.length || !Arrays.equals(longer, 0, before.length, before, 0, before.length)) {
            throw new IllegalArgumentException("What is appended must leave the content as it is");
        }
        var extended = new StoredFile(
                file.unit(),
                file.id(),
                Sha256.hex(longer),
                longer.length,
                file.kind(),
                file.name(),
                file.pageCount(),
                file.scan(),
                file.storedAt(),
                file.by());
        contents.place(extended.sha256(), longer);
        transaction.executeWithoutResult(status -> files.append(extended, clock.instant()));
        return extended;
    }

    @Override
    public List<StoredFile> withContent(String sha256) {
        var found = transaction.execute(status -> files.withContent(sha256));
        return found.stream().filter(file -> file.sha256().equals(sha256)).toList();
    }

    @Override
    public boolean isOrWas(StoredFile file, String sha256) {
        return file.sha256().equals(sha256)
                || Boolean.TRUE.equals(transaction.execute(status -> files.isOrWas(file, sha256)));
    }

    @Override
    public boolean isWritable() {
        return contents.isWritable();
    }
}
