package vn.xaso.documents.outgoing.domain;

import java.util.List;
import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// The copies that the acting unit issued.
public interface DocumentCopies {

    void add(UnitId unit, DocumentCopy copy);

    /// @throws vn.xaso.kernel.Absent when there is none
    DocumentCopy get(UnitId unit, UUID id);

    List<DocumentCopy> newest(UnitId unit, int most);
}
