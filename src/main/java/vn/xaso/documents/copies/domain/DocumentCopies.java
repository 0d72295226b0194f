package vn.xaso.documents.copies.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// The copies that the acting unit issued.
public interface DocumentCopies {

    void add(UnitId unit, DocumentCopy copy);

    /// @throws vn.xaso.kernel.Absent when there is none
    DocumentCopy get(UnitId unit, UUID id);

    /// Those of one document, in the order in which they were made.
    List<DocumentCopy> of(UnitId unit, UUID original);

    /// Those whose files these are.
    List<DocumentCopy> ofFiles(UnitId unit, Set<UUID> files);

    List<DocumentCopy> newest(UnitId unit, int most);
}
