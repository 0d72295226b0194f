package vn.xaso.documents.copies.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import vn.xaso.documents.copies.domain.DocumentCopies;
import vn.xaso.files.FileAnswers;
import vn.xaso.files.FileKind;
import vn.xaso.files.FileStore;
import vn.xaso.files.Purpose;
import vn.xaso.files.UploadedFile;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;

/// Takes in what is to be copied and sends out what was.
@Component
class CopyFiles {

    private final DocumentCopies copies;
    private final FileStore files;
    private final FileAnswers answers;

    CopyFiles(DocumentCopies copies, FileStore files, FileAnswers answers) {
        this.copies = copies;
        this.files = files;
        this.answers = answers;
    }

    byte[] uploaded(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            throw new Refusal("copies.refusal.noFile");
        }
        try {
            var checked = files.check(UploadedFile.of(file), Purpose.OFFICE_PAPER);
            if (checked.kind() != FileKind.PDF) {
                throw new Refusal("copies.refusal.notPdf");
            }
            return checked.content();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Transactional(readOnly = true)
    ResponseEntity<?> send(Actor actor, UUID id) {
        actor.require(Right.ISSUE_DOCUMENTS);
        var copy = copies.get(actor.unit(), id);
        return answers.download(files.get(actor.unit(), copy.file()), true);
    }
}
