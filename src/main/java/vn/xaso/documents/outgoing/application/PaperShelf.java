package vn.xaso.documents.outgoing.application;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.springframework.stereotype.Component;
import vn.xaso.audit.AuditedBy;
import vn.xaso.documents.outgoing.domain.OutgoingDocument;
import vn.xaso.documents.outgoing.domain.OutgoingFile;
import vn.xaso.documents.outgoing.domain.OutgoingFiles;
import vn.xaso.files.CheckedFile;
import vn.xaso.files.FileKind;
import vn.xaso.files.FileStore;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;

/// Keeps the papers of a document: each step makes a new one, none is overwritten.
@Component
class PaperShelf {

    private final OutgoingFiles papers;
    private final FileStore files;

    PaperShelf(OutgoingFiles papers, FileStore files) {
        this.papers = papers;
        this.files = files;
    }

    OutgoingFile keep(
            Actor actor,
            OutgoingDocument document,
            OutgoingFile.Kind kind,
            byte[] pdf,
            List<String> signature,
            Instant now) {
        var name = kind == OutgoingFile.Kind.ISSUED ? nameOf(document) : "du-thao.pdf";
        return keep(actor, document, kind, new CheckedFile(name, FileKind.PDF, pdf, pages(pdf)), signature, now);
    }

    OutgoingFile keep(
            Actor actor,
            OutgoingDocument document,
            OutgoingFile.Kind kind,
            CheckedFile file,
            List<String> signature,
            Instant now) {
        var stored = files.store(AuditedBy.official(actor), document.unit(), file);
        var pages = file.pageCount() == null ? 0 : file.pageCount();
        var kept = new OutgoingFile(
                papers.list(document).size() + 1,
                kind,
                stored.id(),
                file.name(),
                pages,
                document.drafts(),
                signature,
                now);
        papers.add(document, kept);
        return kept;
    }

    /// The attachment stays on record and is not sent.
    void takeAway(OutgoingDocument document, OutgoingFile attachment, Instant now) {
        papers.add(
                document,
                new OutgoingFile(
                        papers.list(document).size() + 1,
                        OutgoingFile.Kind.REMOVED_ATTACHMENT,
                        attachment.file(),
                        attachment.name(),
                        attachment.pages(),
                        attachment.draft(),
                        List.of(),
                        now));
    }

    /// The newest paper of that kind.
    OutgoingFile last(OutgoingDocument document, OutgoingFile.Kind kind) {
        return papers.last(document, kind).orElseThrow(() -> new Refusal("outgoing.refusal.noPaper"));
    }

    byte[] read(OutgoingDocument document, OutgoingFile file) {
        return files.read(files.get(document.unit(), file.file()));
    }

    CheckedFile checked(OutgoingDocument document, OutgoingFile file) {
        var stored = files.get(document.unit(), file.file());
        return new CheckedFile(file.name(), stored.kind(), files.read(stored), stored.pageCount());
    }

    static int pages(byte[] pdf) {
        try (var opened = Loader.loadPDF(pdf)) {
            return opened.getNumberOfPages();
        } catch (IOException broken) {
            throw new Refusal("outgoing.refusal.notPdf");
        }
    }

    private static String nameOf(OutgoingDocument document) {
        var given = document.registration();
        return given == null ? "van-ban.pdf" : given.symbol().replace('/', '-') + ".pdf";
    }
}
