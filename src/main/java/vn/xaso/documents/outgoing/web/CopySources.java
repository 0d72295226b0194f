package vn.xaso.documents.outgoing.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import vn.xaso.documents.outgoing.application.DocumentPapers;
import vn.xaso.documents.outgoing.application.OutgoingJournal;
import vn.xaso.files.CheckedFile;
import vn.xaso.files.FileAnswers;
import vn.xaso.files.FileStore;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;

/// Where the original of a copy comes from.
@Component("outgoingCopySources")
@Transactional(readOnly = true)
class CopySources {

    private final OutgoingJournal journal;
    private final DocumentPapers papers;
    private final DraftIntake intake;
    private final FileStore files;
    private final FileAnswers answers;

    CopySources(
            OutgoingJournal journal, DocumentPapers papers, DraftIntake intake, FileStore files, FileAnswers answers) {
        this.journal = journal;
        this.papers = papers;
        this.intake = intake;
        this.files = files;
        this.answers = answers;
    }

    /// Number and summary of an issued document.
    String words(Actor actor, UUID id) {
        var document = journal.readable(actor, id);
        var given = document.registration();
        if (given == null || !document.state().isIssued()) {
            throw new Absent("issued document " + id);
        }
        return given.symbol() + ", " + document.head().summary();
    }

    byte[] original(Actor actor, UUID id) {
        words(actor, id);
        return papers.read(actor, id);
    }

    CheckedFile check(MultipartFile file) {
        return intake.check(file);
    }

    ResponseEntity<?> send(Actor actor, UUID file) {
        return answers.download(files.get(actor.unit(), file), true);
    }
}
