package vn.xaso.files;

import java.util.UUID;
import vn.xaso.audit.AuditedBy;
import vn.xaso.kernel.UnitId;

/// The shelf of all files. The rows of the unit must be open (`UnitScope`).
public interface FileStore {

    /// Looks into the file and stores nothing. Takes up to a few seconds: call it before a transaction begins.
    CheckedFile check(UploadedFile upload, Purpose purpose);

    /// The file appears together with what else the caller's transaction writes, or not at all.
    StoredFile store(AuditedBy by, UnitId unit, CheckedFile file);

    default StoredFile store(AuditedBy by, UnitId unit, UploadedFile upload, Purpose purpose) {
        return store(by, unit, check(upload, purpose));
    }

    /// Throws `Absent` where this unit has no such file.
    StoredFile get(UnitId unit, UUID id);

    /// The content, compared with its hash. Throws `DamagedFile`.
    byte[] read(StoredFile file);

    /// Says whether a file could be stored now; for the health page.
    boolean isWritable();
}
