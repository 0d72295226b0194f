package vn.xaso.documents.outgoing.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// The files of the documents of the acting unit.
public interface OutgoingFiles {

    List<OutgoingFile> list(OutgoingDocument document);

    /// The documents to which these files belong, by file.
    Map<UUID, UUID> owners(UnitId unit, Set<UUID> files);

    void add(OutgoingDocument document, OutgoingFile file);

    default Optional<OutgoingFile> last(OutgoingDocument document, OutgoingFile.Kind kind) {
        return list(document).reversed().stream()
                .filter(file -> file.kind() == kind)
                .findFirst();
    }

    /// The separate files that go with the document, without those taken away again.
    default List<OutgoingFile> attachments(OutgoingDocument document) {
        var all = list(document);
        return all.stream()
                .filter(file -> file.kind() == OutgoingFile.Kind.ATTACHMENT)
                .filter(file -> all.stream()
                        .noneMatch(other -> other.kind() == OutgoingFile.Kind.REMOVED_ATTACHMENT
                                && other.file().equals(file.file())))
                .toList();
    }

    /// The person has seen this version. A second time changes nothing.
    void opened(OutgoingDocument document, int fileNo, UUID person, Instant at);

    boolean hasOpened(OutgoingDocument document, int fileNo, UUID person);
}
