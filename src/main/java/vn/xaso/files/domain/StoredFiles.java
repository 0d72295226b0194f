package vn.xaso.files.domain;

import java.util.Optional;
import java.util.UUID;
import vn.xaso.files.StoredFile;
import vn.xaso.kernel.UnitId;

/// The records of files, unit by unit.
public interface StoredFiles {

    void add(StoredFile file);

    Optional<StoredFile> find(UnitId unit, UUID id);
}
