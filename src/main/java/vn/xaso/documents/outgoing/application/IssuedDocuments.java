package vn.xaso.documents.outgoing.application;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.directory.Holding;
import vn.xaso.directory.Staff;
import vn.xaso.directory.Units;
import vn.xaso.documents.IssuedDocument;
import vn.xaso.documents.numbers.DocumentSymbols;
import vn.xaso.documents.outgoing.domain.OutgoingDocument;
import vn.xaso.documents.outgoing.domain.OutgoingDocuments;
import vn.xaso.documents.outgoing.domain.OutgoingFile;
import vn.xaso.documents.outgoing.domain.OutgoingFiles;
import vn.xaso.documents.outgoing.domain.OutgoingState;
import vn.xaso.kernel.UnitId;

/// A document as it goes to its recipients.
///
/// Law: 30/2020/NĐ-CP Phụ lục VI
@Component
@Transactional(readOnly = true)
public class IssuedDocuments {

    private static final int LONGEST_POSITION = 100;

    private final OutgoingDocuments documents;
    private final OutgoingFiles papers;
    private final Units units;
    private final Staff staff;

    IssuedDocuments(OutgoingDocuments documents, OutgoingFiles papers, Units units, Staff staff) {
        this.documents = documents;
        this.papers = papers;
        this.units = units;
        this.staff = staff;
    }

    /// What was recalled before it went out does not go out any more.
    public boolean isRecalled(UnitId unit, UUID id) {
        return documents.get(unit, id).state() == OutgoingState.RECALLED;
    }

    public IssuedDocument read(UnitId unit, UUID id) {
        var document = documents.get(unit, id);
        var given = Objects.requireNonNull(document.registration());
        var main = papers.last(document, OutgoingFile.Kind.ISSUED).orElseThrow();
        var attachments = papers.list(document).stream()
                .filter(file -> file.kind() == OutgoingFile.Kind.ISSUED_ATTACHMENT)
                .map(OutgoingFile::file);
        var head = document.head();
        return new IssuedDocument(
                id,
                unit,
                units.get(unit).committeeName(),
                head.type(),
                DocumentSymbols.padded(given.number()),
                given.notation(),
                given.on(),
                head.summary(),
                head.urgency(),
                position(document),
                head.signer() == null ? "" : staff.name(head.signer()),
                main.pages(),
                head.dueOn(),
                Stream.concat(Stream.of(main.file()), attachments).toList(),
                document.links().replaces());
    }

    private String position(OutgoingDocument document) {
        var signer = document.head().signer();
        var given = document.registration();
        if (signer == null || given == null) {
            return "";
        }
        var title = staff.holdingsOf(signer, given.on()).stream()
                .filter(holding -> holding.unit().equals(document.unit()))
                .map(Holding::title)
                .findFirst()
                .orElse("");
        return title.substring(0, Math.min(title.length(), LONGEST_POSITION));
    }
}
