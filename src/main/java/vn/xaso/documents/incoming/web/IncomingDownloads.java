package vn.xaso.documents.incoming.web;

import java.util.Objects;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.documents.PagePictures;
import vn.xaso.documents.incoming.application.FirstReading;
import vn.xaso.documents.incoming.application.IncomingAccess;
import vn.xaso.documents.incoming.domain.IncomingDocuments;
import vn.xaso.files.FileAnswers;
import vn.xaso.files.FileStore;
import vn.xaso.files.StoredFile;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;

/// Sends the files of a document that the official may read, and the pictures of their pages.
@Component
class IncomingDownloads {

    private static final int WIDTH = 1_000;
    private static final int CUT_OUT = 600;

    private final IncomingAccess access;
    private final IncomingDocuments documents;
    private final FileStore files;
    private final FileAnswers answers;
    private final PagePictures pictures;
    private final TransactionTemplate transaction;

    IncomingDownloads(
            IncomingAccess access,
            IncomingDocuments documents,
            FileStore files,
            FileAnswers answers,
            PagePictures pictures,
            TransactionTemplate transaction) {
        this.access = access;
        this.documents = documents;
        this.files = files;
        this.answers = answers;
        this.pictures = pictures;
        this.transaction = transaction;
    }

    ResponseEntity<Resource> file(Actor actor, UUID id, int no) {
        return answers.download(find(actor, id, no), true);
    }

    ResponseEntity<Resource> picture(Actor actor, UUID id, int no, int page) {
        var file = find(actor, id, no);
        if (!file.scan().isOpen()) {
            throw new Absent("picture of page " + page);
        }
        return png(pictures.png(files.read(file), page, null, WIDTH));
    }

    /// The place of the first file from which a field was read.
    ResponseEntity<Resource> cutOut(Actor actor, UUID id, String name) {
        var document = Objects.requireNonNull(transaction.execute(status -> access.readable(actor, id)));
        var field = ReadFields.field(name);
        var value = field == null ? null : FirstReading.kept(document).get(field);
        if (value == null || value.place() == null) {
            throw new Absent("cut-out of " + name);
        }
        var file = find(actor, id, 1);
        return png(pictures.png(files.read(file), value.place().page(), value.place(), CUT_OUT));
    }

    /// The same page of the same file never changes.
    static ResponseEntity<Resource> png(byte[] picture) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .contentLength(picture.length)
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=600")
                .header("X-Content-Type-Options", "nosniff")
                .body(new ByteArrayResource(picture));
    }

    private StoredFile find(Actor actor, UUID id, int no) {
        var file = transaction.execute(status -> {
            var document = access.readable(actor, id);
            var found = documents.files(document).stream()
                    .filter(one -> one.no() == no)
                    .findFirst()
                    .orElseThrow(() -> new Absent("file " + no));
            return files.get(actor.unit(), found.file());
        });
        return Objects.requireNonNull(file);
    }
}
