package vn.xaso.files.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
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
import vn.xaso.files.domain.Sha256;
import vn.xaso.files.domain.StoredFiles;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.UnitId;

/// Puts the content on the shelf first and writes the record then: a record never points to nothing.
@Component
class FileShelf implements FileStore {

    private final FileGate gate;
    private final VirusScan virusScan;
    private final Contents contents;
    private final StoredFiles files;
    private final Clock clock;

    FileShelf(FileGate gate, VirusScan virusScan, Contents contents, StoredFiles files, Clock clock) {
        this.gate = gate;
        this.virusScan = virusScan;
        this.contents = contents;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public CheckedFile check(UploadedFile upload, Purpose purpose) {
        return gate.check(upload, purpose);
    }

    @Override
    @Transactional
    public StoredFile store(AuditedBy by, UnitId unit, CheckedFile file) {
        var scan = virusScan.scan(file.content());
        if (scan == ScanState.LOCKED) {
            throw new FileRefusal(Reason.VIRUS, file.name());
        }
        var stored = new StoredFile(
                unit,
                Ids.next(),
                Sha256.of(file.content()),
                file.content().length,
                file.kind(),
                file.name(),
                file.pageCount(),
                scan,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                by.account());
        contents.place(stored.sha256(), file.content());
        files.add(stored);
        return stored;
    }

    @Override
    @Transactional(readOnly = true)
    public StoredFile get(UnitId unit, UUID id) {
        return files.find(unit, id).orElseThrow(() -> new Absent("file " + id));
    }

    @Override
    public byte[] read(StoredFile file) {
        return contents.read(file.sha256());
    }

    @Override
    public boolean isWritable() {
        return contents.isWritable();
    }
}
