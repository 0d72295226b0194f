package vn.xaso.documents.outgoing.application;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.documents.outgoing.domain.Drafts;
import vn.xaso.documents.outgoing.domain.OutgoingDocument;
import vn.xaso.documents.outgoing.domain.OutgoingFile;
import vn.xaso.documents.outgoing.domain.OutgoingFiles;
import vn.xaso.documents.outgoing.domain.OutgoingState;
import vn.xaso.files.FileStore;
import vn.xaso.files.StoredFile;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;

/// The papers of a document, for those who may read it.
@Component
@Transactional(readOnly = true)
public class DocumentPapers {

    private final OutgoingJournal journal;
    private final OutgoingFiles papers;
    private final Drafts drafts;
    private final DraftPrinter printer;
    private final FileStore files;

    DocumentPapers(
            OutgoingJournal journal, OutgoingFiles papers, Drafts drafts, DraftPrinter printer, FileStore files) {
        this.journal = journal;
        this.papers = papers;
        this.drafts = drafts;
        this.printer = printer;
        this.files = files;
    }

    /// The paper that counts at this step; none while the text is still being written.
    public Optional<OutgoingFile> current(OutgoingDocument document) {
        boolean written = document.state() == OutgoingState.DRAFTING || document.state() == OutgoingState.RETURNED;
        return written
                ? Optional.empty()
                : papers.last(document, OutgoingFile.Kind.ISSUED)
                        .or(() -> papers.last(document, OutgoingFile.Kind.SIGNED)
                                .filter(paper -> document.state() != OutgoingState.CONTENT_REVIEW
                                        && document.state() != OutgoingState.FORMAT_CHECK
                                        && document.state() != OutgoingState.AT_LEADER))
                        .or(() -> papers.last(document, OutgoingFile.Kind.TO_SIGN));
    }

    /// What is read: the paper of this step, or the last draft as it would look.
    public byte[] read(Actor actor, UUID id) {
        var document = journal.readable(actor, id);
        return current(document)
                .map(paper -> files.read(files.get(document.unit(), paper.file())))
                .orElseGet(() -> printer.preview(document, drafts.get(document, document.drafts())));
    }

    public byte[] draft(Actor actor, UUID id, int no) {
        var document = journal.readable(actor, id);
        return printer.preview(document, drafts.get(document, no));
    }

    public byte[] word(Actor actor, UUID id, int no) {
        var document = journal.readable(actor, id);
        return printer.docx(document, drafts.get(document, no));
    }

    /// One of the files that were kept.
    public StoredFile file(Actor actor, UUID id, int no) {
        var document = journal.readable(actor, id);
        return papers.list(document).stream()
                .filter(file -> file.no() == no)
                .findFirst()
                .map(file -> files.get(document.unit(), file.file()))
                .orElseThrow(() -> new Absent("file " + no + " of " + id));
    }

    /// The file that a draft was made of.
    public StoredFile draftFile(Actor actor, UUID id, int no) {
        var document = journal.readable(actor, id);
        var file = drafts.get(document, no).file();
        if (file == null) {
            throw new Absent("file of draft " + no + " of " + id);
        }
        return files.get(document.unit(), file);
    }
}
