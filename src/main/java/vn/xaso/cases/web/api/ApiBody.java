package vn.xaso.cases.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.xaso.kernel.Sha256;

/// What another system sent: read whole, up to a size, as one JSON object.
///
/// @param digest of the bytes as they came
record ApiBody(JsonNode json, byte[] digest) {

    /// Three papers of 6 MB in base64, and the answers.
    private static final int LARGEST = 26_000_000;

    private static final JsonMapper JSON = JsonMapper.shared();

    /// It is no application at all.
    static final class Unreadable extends RuntimeException {

        private final HttpStatus status;

        Unreadable(String messageKey) {
            this(HttpStatus.BAD_REQUEST, messageKey);
        }

        Unreadable(HttpStatus status, String messageKey) {
            super(messageKey);
            this.status = status;
        }

        HttpStatus status() {
            return status;
        }

        String messageKey() {
            return String.valueOf(getMessage());
        }
    }

    static ApiBody read(HttpServletRequest request) throws IOException {
        var type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            throw new Unreadable(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "cases.api.notJson");
        }
        if (request.getContentLengthLong() > LARGEST) {
            throw new Unreadable(HttpStatus.CONTENT_TOO_LARGE, "cases.api.tooLarge");
        }
        var bytes = request.getInputStream().readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new Unreadable(HttpStatus.CONTENT_TOO_LARGE, "cases.api.tooLarge");
        }
        return new ApiBody(parse(bytes), Sha256.of(bytes));
    }

    private static JsonNode parse(byte[] bytes) {
        try {
            var json = JSON.readTree(bytes);
            if (json == null || !json.isObject()) {
                throw new Unreadable("cases.api.malformed");
            }
            return json;
        } catch (JacksonException malformed) {
            throw new Unreadable("cases.api.malformed");
        }
    }
}
