package vn.xaso.documents.outgoing.application;

import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.documents.DocumentText;
import vn.xaso.documents.WordFiles;
import vn.xaso.documents.outgoing.domain.DraftText;
import vn.xaso.kernel.Refusal;

/// Takes what was written in Word into the parts of a draft.
@Component
public class DraftFromWord {

    private final WordFiles word;

    DraftFromWord(@Lazy WordFiles word) {
        this.word = word;
    }

    /// What is not found in the file stays as it was.
    public DraftText read(byte[] docx, DraftText known) {
        var found = word.read(docx, document(known));
        return new DraftText(
                known.type(),
                known.urgency(),
                found.summary(),
                found.addressees(),
                found.bases(),
                found.body(),
                found.recipients(),
                found.archive(),
                found.circulation(),
                known.signer(),
                known.dueOn());
    }

    /// A Word file can be kept as it is only where its print can be made.
    public void requireRenderer() {
        if (!word.renders()) {
            throw new Refusal("documents.layout.noRenderer");
        }
    }

    private static DocumentText document(DraftText known) {
        return new DocumentText(
                known.type(),
                "",
                "",
                "",
                "",
                "",
                null,
                known.summary(),
                known.addressees(),
                known.bases(),
                known.body(),
                known.places(),
                known.archive(),
                List.of(),
                "",
                known.urgency(),
                known.circulation(),
                0,
                "");
    }
}
