package vn.xaso.documents.incoming.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// All incoming documents of the acting unit.
public interface IncomingDocuments {

    /// @throws vn.xaso.kernel.Absent when there is none, or it belongs to another unit
    IncomingDocument get(UnitId unit, UUID id);

    /// The document that an earlier request with the same key made.
    Optional<IncomingDocument> findByRequest(UnitId unit, String requestKey);

    Optional<IncomingDocument> findByOrigin(UnitId unit, Origin origin);

    /// Earlier ones that look the same: number, notation and issuer of the same year, or the same file. What went back
    /// to
    /// its sender, and what this one replaces, does not count.
    ///
    /// @param said what the register is to say of the document
    List<IncomingDocument> alike(IncomingDocument document, Particulars said);

    /// @return false when a document with that request key or origin is there already; nothing was stored then
    boolean add(IncomingDocument.Change change);

    /// Stores the change if nobody else changed the document since it was read.
    ///
    /// @throws IncomingOvertaken when somebody did
    void save(IncomingDocument before, IncomingDocument.Change change);

    List<IncomingEvent> events(IncomingDocument document);

    void addFile(IncomingDocument document, IncomingFile file);

    List<IncomingFile> files(IncomingDocument document);

    /// Ends what was given before and gives it to others.
    void assign(IncomingDocument document, List<Assignment> assignments);

    List<Assignment> assignments(IncomingDocument document);

    void update(IncomingDocument document, Assignment assignment);
}
