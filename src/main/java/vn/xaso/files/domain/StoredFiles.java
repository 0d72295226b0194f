package vn.xaso.files.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.xaso.files.ScanState;
import vn.xaso.files.StoredFile;
import vn.xaso.kernel.UnitId;

/// The records of files, unit by unit.
public interface StoredFiles {

    /// A locked file waits for its scan from now on.
    void add(StoredFile file);

    /// The same files for another unit, under the same ids.
    void share(UnitId from, UnitId with, Set<UUID> files);

    Optional<StoredFile> find(UnitId unit, UUID id);

    /// @param longer the file with its new content
    void append(StoredFile longer, Instant at);

    /// All that have or had this content.
    List<StoredFile> withContent(String sha256);

    boolean isOrWas(StoredFile file, String sha256);

    /// Of all units: those that wait longest first.
    List<Waiting> waiting(int most);

    /// The rows of its unit must be open.
    void settle(Waiting file, ScanState found);

    /// A file that nobody opens before it has been scanned.
    record Waiting(UnitId unit, UUID file, String sha256) {}
}
