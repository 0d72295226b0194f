package vn.xaso.documents.incoming.application;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.xaso.audit.AuditedBy;
import vn.xaso.documents.incoming.domain.IncomingDocument;
import vn.xaso.documents.incoming.domain.IncomingDocuments;
import vn.xaso.documents.incoming.domain.IncomingFile;
import vn.xaso.files.CheckedFile;
import vn.xaso.files.FileStore;

/// Puts the files of a document on the shelf.
@Component
class ArrivalFiles {

    private final FileStore files;
    private final IncomingDocuments documents;

    ArrivalFiles(FileStore files, IncomingDocuments documents) {
        this.files = files;
        this.documents = documents;
    }

    /// After those that are there.
    void store(AuditedBy by, IncomingDocument document, List<CheckedFile> checked) {
        int no = documents.files(document).size();
        for (var file : checked) {
            var stored = files.store(by, document.unit(), file);
            documents.addFile(
                    document,
                    new IncomingFile(
                            ++no,
                            stored.id(),
                            stored.name(),
                            stored.sha256(),
                            stored.kind().name(),
                            pages(file)));
        }
    }

    static int pages(CheckedFile file) {
        var pages = file.pageCount();
        return pages == null ? 1 : pages;
    }
}
