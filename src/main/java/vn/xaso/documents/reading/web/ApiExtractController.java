package vn.xaso.documents.reading.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.xaso.documents.DocumentTypes;
import vn.xaso.documents.reading.application.ReadingDesk;
import vn.xaso.identity.ApiClient;
import vn.xaso.identity.ApiScope;
import vn.xaso.ui.Problems;
import vn.xaso.ui.Texts;

/// Reads a PDF that another system sends. Keeps nothing.
@RestController
class ApiExtractController {

    private static final int LARGEST = 20 * 1024 * 1024;
    private static final String AGAIN_AFTER_SECONDS = "10";

    private final ReadingDesk desk;
    private final DocumentTypes types;

    ApiExtractController(ReadingDesk desk, DocumentTypes types) {
        this.desk = desk;
        this.types = types;
    }

    @PostMapping("/api/v1/documents/extract")
    ResponseEntity<?> extract(ApiClient client, HttpServletRequest request, Texts texts)
            throws IOException, ServletException {
        client.require(ApiScope.DOCUMENTS_EXTRACT);
        var type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        if (!type.startsWith("application/pdf") && !type.startsWith("multipart/form-data")) {
            return problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "type", texts);
        }
        if (request.getContentLengthLong() > LARGEST) {
            return problem(HttpStatus.CONTENT_TOO_LARGE, "large", texts);
        }
        var pdf = type.startsWith("multipart/") ? part(request) : body(request);
        if (pdf.length == 0) {
            return problem(HttpStatus.BAD_REQUEST, "empty", texts);
        }
        return pdf.length > LARGEST ? problem(HttpStatus.CONTENT_TOO_LARGE, "large", texts) : answer(pdf, texts);
    }

    private ResponseEntity<?> answer(byte[] pdf, Texts texts) {
        var reading = desk.read(pdf);
        if (reading.isEmpty()) {
            return problem(HttpStatus.SERVICE_UNAVAILABLE, "busy", texts);
        }
        if (reading.get().pages() == 0) {
            return problem(HttpStatus.UNPROCESSABLE_CONTENT, "unreadable", texts);
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(Extraction.of(reading.get(), types, texts));
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        return request.getInputStream().readNBytes(LARGEST + 1);
    }

    private static byte[] part(HttpServletRequest request) throws IOException, ServletException {
        var part = request.getPart("file");
        if (part == null) {
            return new byte[0];
        }
        try (var stream = part.getInputStream()) {
            return stream.readNBytes(LARGEST + 1);
        }
    }

    private static ResponseEntity<?> problem(HttpStatus status, String why, Texts texts) {
        var title = texts.of("documents.reading.api.notRead");
        var problem = Problems.of(status, title, texts.of("documents.reading.api." + why));
        var answer = Problems.answer(problem);
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            answer = answer.header(HttpHeaders.RETRY_AFTER, AGAIN_AFTER_SECONDS);
        }
        return answer.body(problem);
    }
}
