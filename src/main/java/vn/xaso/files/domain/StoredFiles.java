package vn.xaso.files.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.xaso.files.StoredFile;
import vn.xaso.kernel.UnitId;

/// The records of files, unit by unit.
public interface StoredFiles {

    void add(StoredFile file);

    Optional<StoredFile> find(UnitId unit, UUID id);

    /// @param longer the file with its new content
    void append(StoredFile longer, Instant at);

    /// All that have or had this content.
    List<StoredFile> withContent(String sha256);

    boolean isOrWas(StoredFile file, String sha256);
}
