package vn.xaso.documents.outgoing.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.xaso.documents.outgoing.application.DraftFromWord;
import vn.xaso.documents.outgoing.application.NewDraft;
import vn.xaso.files.CheckedFile;
import vn.xaso.files.FileKind;
import vn.xaso.files.FileRefusal;
import vn.xaso.files.FileStore;
import vn.xaso.files.Purpose;
import vn.xaso.files.UploadedFile;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// Takes what the drafter sent, fields and file, before anything is stored.
@Component
class DraftIntake {

    private final FileStore files;
    private final DraftFromWord word;

    DraftIntake(FileStore files, DraftFromWord word) {
        this.files = files;
        this.word = word;
    }

    NewDraft take(DraftForm form, @Nullable MultipartFile part) {
        var text = form.text();
        if (part == null || part.isEmpty()) {
            return new NewDraft(text, form.unitIds(), form.otherNames(), null, form.keepsFile());
        }
        var file = check(part);
        if (file.kind() == FileKind.DOCX && !form.wordAsIs()) {
            return new NewDraft(word.read(file.content(), text), form.unitIds(), form.otherNames(), null, false);
        }
        if (file.kind() != FileKind.PDF && file.kind() != FileKind.DOCX) {
            throw new Refusal("outgoing.refusal.fileKind");
        }
        if (file.kind() == FileKind.DOCX) {
            word.requireRenderer();
        }
        return new NewDraft(text, form.unitIds(), form.otherNames(), file, false);
    }

    CheckedFile check(MultipartFile part) {
        try {
            return files.check(UploadedFile.of(part), Purpose.OFFICE_PAPER);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// The message, at the field that it is about.
    static FieldMessage message(Refusal refusal, Texts texts) {
        var words = texts.of(refusal.messageKey(), refusal.arguments());
        if (refusal instanceof FileRefusal fault) {
            boolean otherKind = fault.reason() == FileRefusal.Reason.OFFICE_KIND;
            return new FieldMessage("file", otherKind ? texts.of("outgoing.refusal.fileKind") : words);
        }
        return new FieldMessage(
                switch (refusal.messageKey()) {
                    case "outgoing.refusal.summaryMissing", "outgoing.refusal.summaryLong" -> "summary";
                    case "outgoing.refusal.nameLong" -> "others";
                    case "outgoing.refusal.day" -> "dueOn";
                    default -> "file";
                },
                words);
    }
}
