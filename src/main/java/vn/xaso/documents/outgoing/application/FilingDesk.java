package vn.xaso.documents.outgoing.application;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.directory.Staff;
import vn.xaso.directory.Units;
import vn.xaso.documents.dossiers.DossierShelf;
import vn.xaso.documents.dossiers.FiledDocument;
import vn.xaso.documents.outgoing.domain.OutgoingDocument;
import vn.xaso.documents.outgoing.domain.OutgoingFile;
import vn.xaso.documents.outgoing.domain.OutgoingFiles;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;

/// Files issued documents in the dossiers of the office.
///
/// Law: 30/2020/NĐ-CP art. 29
@Service("outgoingFilingDesk")
@Transactional
public class FilingDesk {

    private final OutgoingJournal journal;
    private final OutgoingFiles papers;
    private final DossierShelf dossiers;
    private final Units units;
    private final Staff staff;

    FilingDesk(OutgoingJournal journal, OutgoingFiles papers, DossierShelf dossiers, Units units, Staff staff) {
        this.journal = journal;
        this.papers = papers;
        this.dossiers = dossiers;
        this.units = units;
        this.staff = staff;
    }

    /// @param dossier null where nobody chose one
    public void file(Actor actor, UUID id, @Nullable UUID dossier) {
        var document = journal.readable(actor, id);
        if (!document.state().isIssued()) {
            throw new Refusal("outgoing.refusal.notNow");
        }
        if (dossier == null) {
            throw new Refusal("outgoing.refusal.noDossier");
        }
        dossiers.file(actor, dossier, filed(document));
        journal.note(actor, document, "outgoing.file");
    }

    private FiledDocument filed(OutgoingDocument document) {
        var given = Objects.requireNonNull(document.registration());
        var original = papers.last(document, OutgoingFile.Kind.ISSUED).orElseThrow();
        var attachments = papers.list(document).stream()
                .filter(file -> file.kind() == OutgoingFile.Kind.ISSUED_ATTACHMENT)
                .map(OutgoingFile::file);
        var files = Stream.concat(Stream.of(original.file()), attachments).toList();
        return new FiledDocument(
                document.id(),
                FiledDocument.Origin.OUTGOING,
                given.symbol(),
                given.on(),
                document.head().type(),
                document.head().summary(),
                author(document),
                original.pages(),
                List.copyOf(files),
                "/office/documents/outgoing/" + document.id());
    }

    private String author(OutgoingDocument document) {
        return staff.officesOf(document.unit()).stream()
                .filter(office -> office.id().equals(document.office()))
                .map(office -> office.name())
                .findFirst()
                .orElseGet(() -> units.get(document.unit()).committeeName());
    }
}
