package vn.xaso.documents.outgoing.application;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.documents.DocumentPress.Original;
import vn.xaso.documents.DocumentPress.Originals;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;

/// The documents that the unit issued, for those who copy them.
@Component
@Transactional(readOnly = true)
class OutgoingOriginals implements Originals {

    private final OutgoingJournal journal;
    private final DocumentPapers papers;

    OutgoingOriginals(OutgoingJournal journal, DocumentPapers papers) {
        this.journal = journal;
        this.papers = papers;
    }

    @Override
    public String source() {
        return "OUTGOING";
    }

    @Override
    public Original get(Actor actor, UUID id) {
        var document = journal.readable(actor, id);
        var given = document.registration();
        if (given == null || !document.state().isIssued()) {
            throw new Absent("issued document " + id);
        }
        var file = new Original.File(1, List.of(given.symbol()));
        return new Original(
                given.symbol() + ", " + document.head().summary(),
                given.symbol(),
                "/office/documents/outgoing/" + id,
                Original.Nature.ORIGINAL,
                List.of(file));
    }

    @Override
    public byte[] pdf(Actor actor, UUID id, int no) {
        get(actor, id);
        return papers.read(actor, id);
    }
}
