package vn.xaso.files.web;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.xaso.files.FileAnswers;
import vn.xaso.files.FileKind;
import vn.xaso.files.FileStore;
import vn.xaso.files.StoredFile;

/// Sends files so that a browser takes them for what they are and nothing in them acts in the name of this site.
@Component
class SafeFileAnswers implements FileAnswers {

    private static final String CLOSED = "sandbox; default-src 'none'";
    /// Without the sandbox, in which a browser's PDF viewer may not open. Neither has been seen in a browser yet.
    private static final String CLOSED_PDF =
            "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; " + "frame-ancestors 'self'";

    private final FileStore files;

    SafeFileAnswers(FileStore files) {
        this.files = files;
    }

    @Override
    public ResponseEntity<Resource> download(StoredFile file, boolean inline) {
        return answer(files.read(file), file.kind(), file.name(), inline);
    }

    @Override
    public ResponseEntity<Resource> show(byte[] pdf, String name) {
        return answer(pdf, FileKind.PDF, name, true);
    }

    private static ResponseEntity<Resource> answer(byte[] content, FileKind kind, String name, boolean inline) {
        var shown = inline && kind.isViewable();
        var disposition = (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(kind.mediaType()))
                .contentLength(content.length)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", shown && kind == FileKind.PDF ? CLOSED_PDF : CLOSED)
                .body(new ByteArrayResource(content));
    }
}
