package vn.xaso.documents.outgoing.application;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.documents.outgoing.domain.OutgoingAct;
import vn.xaso.documents.outgoing.domain.OutgoingDocument;
import vn.xaso.documents.outgoing.domain.OutgoingFile;
import vn.xaso.documents.outgoing.domain.OutgoingFiles;
import vn.xaso.files.CheckedFile;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;

/// Separate files that go with a document: put to it and taken away while it is drafted.
///
/// Law: 30/2020/NĐ-CP Phụ lục I (appendix in a file of its own)
@Service
@Transactional
public class AttachmentDesk {

    private final OutgoingJournal journal;
    private final OutgoingFiles papers;
    private final PaperShelf shelf;

    AttachmentDesk(OutgoingJournal journal, OutgoingFiles papers, PaperShelf shelf) {
        this.journal = journal;
        this.papers = papers;
        this.shelf = shelf;
    }

    public void attach(Actor actor, UUID id, CheckedFile file) {
        var document = writable(actor, id);
        shelf.keep(actor, document, OutgoingFile.Kind.ATTACHMENT, file, List.of(), journal.now());
        journal.note(actor, document, "outgoing.attach");
    }

    public void takeAway(Actor actor, UUID id, int no) {
        var document = writable(actor, id);
        var attachment = papers.attachments(document).stream()
                .filter(file -> file.no() == no)
                .findFirst()
                .orElseThrow(() -> new Absent("attachment " + no + " of " + id));
        shelf.takeAway(document, attachment, journal.now());
        journal.note(actor, document, "outgoing.detach");
    }

    private OutgoingDocument writable(Actor actor, UUID id) {
        return journal.open(actor, id, journal.readable(actor, id).version(), OutgoingAct.WRITE);
    }
}
