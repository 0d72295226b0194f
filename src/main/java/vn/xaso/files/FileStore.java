package vn.xaso.files;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.xaso.audit.AuditedBy;
import vn.xaso.kernel.UnitId;

/// The shelf of all files. The rows of the unit must be open (`UnitScope`).
public interface FileStore {

    /// Looks into the file, has it scanned for viruses, and stores nothing. Takes up to a few seconds: call it before a
    /// transaction begins.
    CheckedFile check(UploadedFile upload, Purpose purpose);

    /// The file appears together with what else the caller's transaction writes, or not at all.
    StoredFile store(AuditedBy by, UnitId unit, CheckedFile file);

    default StoredFile store(AuditedBy by, UnitId unit, UploadedFile upload, Purpose purpose) {
        return store(by, unit, check(upload, purpose));
    }

    /// From now on these files are files of the other unit too, under the same ids. The rows of both must be open.
    void share(UnitId from, UnitId with, Set<UUID> files);

    /// Throws `Absent` where this unit has no such file.
    StoredFile get(UnitId unit, UUID id);

    /// The content, compared with its hash. Throws `DamagedFile`, and [FileRefusal] while the file is locked.
    byte[] read(StoredFile file);

    /// Puts time-stamps or proofs behind what is there. The record stays, and whoever reads it gets the longer content.
    ///
    /// @param longer begins with the content as it is
    StoredFile append(StoredFile file, byte[] longer);

    /// The files of the open units that have this content now.
    List<StoredFile> withContent(String sha256);

    /// Whether this is or was the content of the file.
    boolean isOrWas(StoredFile file, String sha256);

    /// Says whether a file could be stored now; for the health page.
    boolean isWritable();
}
