package vn.xaso.documents.copies.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import vn.xaso.documents.DocumentPress;
import vn.xaso.documents.copies.domain.DocumentCopies;
import vn.xaso.files.CheckedFile;
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

    private static final Set<FileKind> PICTURES = Set.of(FileKind.JPEG, FileKind.PNG);
    private static final int MOST_PICTURES = 30;

    private final DocumentCopies copies;
    private final FileStore files;
    private final FileAnswers answers;
    private final DocumentPress press;

    CopyFiles(DocumentCopies copies, FileStore files, FileAnswers answers, @Lazy DocumentPress press) {
        this.copies = copies;
        this.files = files;
        this.answers = answers;
        this.press = press;
    }

    /// One PDF, or pictures in their order.
    byte[] uploaded(List<MultipartFile> sent) {
        var papers =
                sent.stream().filter(file -> !file.isEmpty()).map(this::checked).toList();
        if (papers.isEmpty()) {
            throw new Refusal("copies.refusal.noFile");
        }
        if (papers.size() == 1 && papers.getFirst().kind() == FileKind.PDF) {
            return papers.getFirst().content();
        }
        if (papers.size() > MOST_PICTURES) {
            throw new Refusal("copies.refusal.manyFiles", MOST_PICTURES);
        }
        if (!papers.stream().allMatch(paper -> PICTURES.contains(paper.kind()))) {
            throw new Refusal("copies.refusal.kinds");
        }
        return press.bind(papers.stream().map(CheckedFile::content).toList());
    }

    private CheckedFile checked(MultipartFile file) {
        try {
            return files.check(UploadedFile.of(file), Purpose.OFFICE_PAPER);
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
