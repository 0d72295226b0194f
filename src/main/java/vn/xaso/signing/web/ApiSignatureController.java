package vn.xaso.signing.web;

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
import vn.xaso.identity.ApiClient;
import vn.xaso.identity.ApiScope;
import vn.xaso.kernel.Refusal;
import vn.xaso.signing.SignatureCheck;
import vn.xaso.ui.Problems;
import vn.xaso.ui.Texts;

/// Checks the signatures of a PDF that another system sends. Keeps nothing.
@RestController
class ApiSignatureController {

    private static final int LARGEST = 20 * 1024 * 1024;
    private static final String AGAIN_AFTER_SECONDS = "10";

    private final SignatureCheck check;

    ApiSignatureController(SignatureCheck check) {
        this.check = check;
    }

    @PostMapping("/api/v1/signatures/validate")
    ResponseEntity<?> validate(ApiClient client, HttpServletRequest request, Texts texts)
            throws IOException, ServletException {
        client.require(ApiScope.SIGNATURES_VALIDATE);
        var type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        if (!type.startsWith("application/pdf") && !type.startsWith("multipart/form-data")) {
            return problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "signing.check.api.type", texts);
        }
        if (request.getContentLengthLong() > LARGEST) {
            return problem(HttpStatus.CONTENT_TOO_LARGE, "signing.check.api.large", texts);
        }
        var pdf = type.startsWith("multipart/") ? part(request) : body(request);
        if (pdf.length == 0) {
            return problem(HttpStatus.BAD_REQUEST, "signing.check.api.empty", texts);
        }
        if (pdf.length > LARGEST) {
            return problem(HttpStatus.CONTENT_TOO_LARGE, "signing.check.api.large", texts);
        }
        try {
            return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(check.examine(pdf));
        } catch (Refusal busy) {
            return problem(HttpStatus.SERVICE_UNAVAILABLE, busy.messageKey(), texts);
        }
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

    private static ResponseEntity<?> problem(HttpStatus status, String key, Texts texts) {
        var problem = Problems.of(status, texts.of("signing.check.api.notChecked"), texts.of(key));
        var answer = Problems.answer(problem);
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            answer = answer.header(HttpHeaders.RETRY_AFTER, AGAIN_AFTER_SECONDS);
        }
        return answer.body(problem);
    }
}
