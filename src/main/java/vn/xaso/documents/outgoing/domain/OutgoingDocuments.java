package vn.xaso.documents.outgoing.domain;

import java.util.List;
import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// All outgoing documents of the acting unit.
public interface OutgoingDocuments {

    /// @throws vn.xaso.kernel.Absent when there is none, or it belongs to another unit
    OutgoingDocument get(UnitId unit, UUID id);

    void add(OutgoingDocument.Change first);

    /// Stores the change if nobody else changed the document since it was read.
    ///
    /// @throws OutgoingOvertaken when somebody did
    void save(OutgoingDocument before, OutgoingDocument.Change change);

    List<OutgoingEvent> events(OutgoingDocument document);

    /// What one person drafts and what has not ended.
    List<UUID> openOf(UnitId unit, UUID drafter);

    /// What one person is to sign and what is on its way there.
    List<UUID> waitingForSignatureOf(UnitId unit, UUID signer);

    /// Those of the open units that answer an incoming document, the newest first; none that was given up.
    List<OutgoingDocument> answersTo(UUID incoming);
}
