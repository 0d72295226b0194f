package vn.xaso.documents.outgoing.application;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.documents.IssuedDocument;
import vn.xaso.documents.outgoing.domain.OutgoingDocument;
import vn.xaso.documents.outgoing.domain.OutgoingDocuments;

/// Which outgoing documents answer one that came in.
@Component
@Transactional(readOnly = true)
class IncomingAnswers implements IssuedDocument.Answers {

    private final OutgoingDocuments documents;

    IncomingAnswers(OutgoingDocuments documents) {
        this.documents = documents;
    }

    @Override
    public List<IssuedDocument.Answer> to(UUID incoming) {
        return documents.answersTo(incoming).stream()
                .map(IncomingAnswers::answer)
                .toList();
    }

    private static IssuedDocument.Answer answer(OutgoingDocument document) {
        var given = document.registration();
        return new IssuedDocument.Answer(
                document.id(),
                given == null ? "" : given.symbol(),
                document.head().summary(),
                given != null && document.state().isIssued() ? given.on() : null,
                "/office/documents/outgoing/" + document.id());
    }
}
