package vn.xaso.documents.outgoing.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.documents.DocumentWork;
import vn.xaso.documents.outgoing.application.OutgoingJournal;
import vn.xaso.documents.outgoing.domain.OutgoingDocument;
import vn.xaso.kernel.Actor;

/// Tells modules above what an outgoing document or a draft is.
@Component
class OutgoingOpening implements DocumentWork.Opening {

    private final OutgoingJournal journal;

    OutgoingOpening(OutgoingJournal journal) {
        this.journal = journal;
    }

    @Override
    public DocumentWork.Side side() {
        return DocumentWork.Side.OUTGOING;
    }

    @Override
    public DocumentWork.Late get(Actor actor, UUID document) {
        var found = journal.readable(actor, document);
        var given = found.registration();
        return new DocumentWork.Late(
                document,
                OutgoingAsked.HERE + "/" + document,
                given == null ? "" : given.symbol(),
                found.head().summary(),
                found.head().dueOn(),
                holder(found));
    }

    /// A review and a check are of whoever holds the position.
    private static @Nullable UUID holder(OutgoingDocument document) {
        return switch (document.state()) {
            case DRAFTING, RETURNED -> document.drafter();
            case AT_LEADER -> document.head().signer();
            default -> null;
        };
    }
}
