package vn.xaso.documents.incoming.application;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.documents.IssuedDocument;
import vn.xaso.documents.dossiers.DossierShelf;
import vn.xaso.documents.dossiers.FiledDocument;
import vn.xaso.documents.incoming.domain.IncomingDocument;
import vn.xaso.documents.incoming.domain.IncomingDocuments;
import vn.xaso.documents.incoming.domain.IncomingFile;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;

/// Ties a document to its answer and to its dossier, which other parts keep.
///
/// Law: 30/2020/NĐ-CP art. 24, 29
@Service
@Transactional
public class FilingDesk {

    private final DocumentHandlingDesk desk;
    private final IncomingDocuments documents;
    private final DossierShelf shelf;
    private final IssuedDocument.Answers answers;

    FilingDesk(
            DocumentHandlingDesk desk,
            IncomingDocuments documents,
            DossierShelf shelf,
            IssuedDocument.Answers answers) {
        this.desk = desk;
        this.documents = documents;
        this.shelf = shelf;
        this.answers = answers;
    }

    /// What was drafted here as an answer.
    public List<IssuedDocument.Answer> answers(UUID id) {
        return answers.to(id);
    }

    public List<DossierShelf.Choice> dossiers(Actor actor) {
        return shelf.open(actor);
    }

    public Optional<DossierShelf.Choice> dossierOf(Actor actor, UUID id) {
        return shelf.holding(actor, id);
    }

    /// @param outgoing a document of this unit that was drafted as the answer, or null
    /// @param symbol number and notation of an answer that this program does not know
    public IncomingDocument answer(Actor actor, UUID id, int seen, @Nullable UUID outgoing, String symbol) {
        if (outgoing == null) {
            return desk.answer(actor, id, seen, null, symbol);
        }
        var answer = answers(id).stream()
                .filter(one -> one.id().equals(outgoing))
                .findFirst()
                .orElseThrow(() -> new Refusal("incoming.refusal.noAnswer"));
        if (answer.symbol().isEmpty() || answer.issuedOn() == null) {
            throw new Refusal("incoming.refusal.notIssued");
        }
        return desk.answer(actor, id, seen, outgoing, answer.symbol());
    }

    /// @param dossier null where the dossier lies on a shelf and has no record in this program; the note names it
    public IncomingDocument file(Actor actor, UUID id, int seen, @Nullable UUID dossier, String note) {
        var filed = desk.file(actor, id, seen, dossier, note);
        if (dossier != null) {
            shelf.file(actor, dossier, filed(filed));
        }
        return filed;
    }

    private FiledDocument filed(IncomingDocument document) {
        var said = document.particulars();
        var files = documents.files(document);
        var arrived = Objects.requireNonNull(document.number()).on();
        return new FiledDocument(
                document.id(),
                FiledDocument.Origin.INCOMING,
                said.symbol(),
                said.issuedOn() == null ? arrived : said.issuedOn(),
                said.type(),
                said.summary(),
                said.issuer(),
                said.pages(),
                files.stream().map(IncomingFile::file).toList(),
                "/office/documents/incoming/" + document.id());
    }
}
