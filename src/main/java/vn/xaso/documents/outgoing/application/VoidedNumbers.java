package vn.xaso.documents.outgoing.application;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.xaso.documents.numbers.NumberedPapers;
import vn.xaso.documents.outgoing.domain.OutgoingAct;
import vn.xaso.documents.outgoing.domain.OutgoingDocument;
import vn.xaso.documents.outgoing.domain.OutgoingDocuments;
import vn.xaso.documents.outgoing.domain.OutgoingMoves;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;

/// A document whose number two people voided is cancelled with it.
@Component
class VoidedNumbers implements NumberedPapers {

    private final OutgoingDocuments documents;
    private final OutgoingJournal journal;

    VoidedNumbers(OutgoingDocuments documents, OutgoingJournal journal) {
        this.documents = documents;
        this.journal = journal;
    }

    @Override
    public void voided(Actor actor, UUID paper, String reason) {
        OutgoingDocument document;
        try {
            document = documents.get(actor.unit(), paper);
        } catch (Absent copy) { // copies have a number, but no moves
            return;
        }
        if (OutgoingMoves.find(document.state(), OutgoingAct.CANCEL).isEmpty()) {
            throw new Refusal("numbers.refusal.issued");
        }
        journal.happen(actor, document, OutgoingAct.CANCEL, reason);
    }
}
