package vn.xaso.documents.outgoing.application;

import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.documents.DocumentPress;
import vn.xaso.documents.LayoutCheck;
import vn.xaso.documents.WordFiles;
import vn.xaso.documents.outgoing.domain.Draft;
import vn.xaso.documents.outgoing.domain.OutgoingDocument;
import vn.xaso.files.FileKind;
import vn.xaso.files.FileStore;

/// Makes paper of a draft: as PDF to look at and to sign, as DOCX for those who write in Word.
@Component
public class DraftPrinter {

    private final DraftSheet sheet;
    private final FileStore files;
    private final DocumentPress press;
    private final WordFiles word;
    private final LayoutCheck check;

    DraftPrinter(
            DraftSheet sheet,
            FileStore files,
            @Lazy DocumentPress press,
            @Lazy WordFiles word,
            @Lazy LayoutCheck check) {
        this.sheet = sheet;
        this.files = files;
        this.press = press;
        this.word = word;
        this.check = check;
    }

    /// As it looks now, marked as a draft where the layout is ours.
    public byte[] preview(OutgoingDocument document, Draft draft) {
        if (draft.file() != null) {
            return made(document, draft);
        }
        return press.print(sheet.text(document, draft, sheet.signature(document, draft), draft.no()));
    }

    /// The document itself, with the places for signature, number and date open.
    byte[] paper(OutgoingDocument document, Draft draft, List<String> signature) {
        return draft.file() == null
                ? press.print(sheet.text(document, draft, signature, 0))
                : press.open(made(document, draft));
    }

    private byte[] made(OutgoingDocument document, Draft draft) {
        var stored = files.get(document.unit(), java.util.Objects.requireNonNull(draft.file()));
        var content = files.read(stored);
        return stored.kind() == FileKind.DOCX ? word.pdf(content) : content;
    }

    public byte[] docx(OutgoingDocument document, Draft draft) {
        return word.write(sheet.text(document, draft, sheet.signature(document, draft), draft.no()));
    }

    /// What the program finds in the layout.
    public List<LayoutCheck.Finding> findings(byte[] pdf) {
        return check.check(pdf);
    }
}
