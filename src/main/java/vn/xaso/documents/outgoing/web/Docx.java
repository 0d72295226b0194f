package vn.xaso.documents.outgoing.web;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.xaso.files.FileKind;

/// Hands out a Word file that the program made this moment and keeps nowhere.
final class Docx {

    private Docx() {}

    static ResponseEntity<byte[]> answer(byte[] content, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(FileKind.DOCX.mediaType()))
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
