package vn.xaso.documents.outgoing.application;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.documents.outgoing.domain.OutgoingDocuments;
import vn.xaso.documents.outgoing.domain.OutgoingFiles;
import vn.xaso.kernel.Actor;
import vn.xaso.signing.PaperNames;

/// Names the documents that were signed.
@Component
@Transactional(readOnly = true)
class OutgoingNames implements PaperNames {

    private final OutgoingFiles papers;
    private final OutgoingDocuments documents;
    private final OutgoingJournal journal;

    OutgoingNames(OutgoingFiles papers, OutgoingDocuments documents, OutgoingJournal journal) {
        this.papers = papers;
        this.documents = documents;
        this.journal = journal;
    }

    @Override
    public Map<UUID, Name> of(Actor actor, Set<UUID> files) {
        var names = new HashMap<UUID, Name>();
        if (!files.isEmpty()) {
            papers.owners(actor.unit(), files).forEach((file, id) -> names.put(file, name(actor, id)));
        }
        return names;
    }

    private Name name(Actor actor, UUID id) {
        var document = documents.get(actor.unit(), id);
        var given = document.registration();
        var symbol = given == null ? "" : given.symbol();
        return journal.mayRead(actor, document)
                ? new Name(symbol, document.head().summary(), "/office/documents/outgoing/" + id)
                : new Name(symbol, "", "");
    }
}
