package vn.xaso.signing.drivers.gateway.csc;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Speaks the interface of the Cloud Signature Consortium, version 2: JSON over HTTPS with a bearer token of OAuth 2.
final class CscClient {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final long EARLIER_NANOS = 30_000_000_000L;
    private static final int UNAUTHORISED = 401;
    private static final int LARGEST = 1024 * 1024;

    private final RemoteSettings settings;
    private final HttpClient http;
    private @Nullable Bearer bearer;

    private record Bearer(String token, long untilNanos) {}

    CscClient(RemoteSettings settings) {
        this.settings = settings;
        this.http = HttpClient.newBuilder().connectTimeout(settings.limit()).build();
    }

    /// The provider refused, and said why in its own words.
    static final class Refused extends IOException {

        private static final long serialVersionUID = 1;

        private final String error;

        Refused(String error, String description) {
            super(error + ": " + description);
            this.error = error;
        }

        String error() {
            return error;
        }
    }

    JsonNode call(String method, Map<String, ?> question) throws IOException {
        try {
            return post(method, question, token(false));
        } catch (Refused refused) {
            if (!refused.error().equals("invalid_token")) {
                throw refused;
            }
            return post(method, question, token(true));
        }
    }

    /// @throws IOException when the provider left out what it must say
    static String text(JsonNode said) throws IOException {
        var text = said.asString("");
        if (text.isEmpty()) {
            throw new IOException("The provider leaves out what it must say");
        }
        return text;
    }

    static byte[] bytes(JsonNode said) throws IOException {
        try {
            return Base64.getDecoder().decode(text(said));
        } catch (IllegalArgumentException strange) {
            throw new IOException("The provider does not answer in Base64", strange);
        }
    }

    private JsonNode post(String method, Map<String, ?> question, String token) throws IOException {
        var request = request(method, "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(question)))
                .build();
        return send(request);
    }

    private synchronized String token(boolean fresh) throws IOException {
        var known = bearer;
        if (!fresh && known != null && System.nanoTime() - known.untilNanos() < 0) {
            return known.token();
        }
        var form = "grant_type=client_credentials&client_id=%s&client_secret=%s&scope=service"
                .formatted(encoded(settings.client()), encoded(settings.secret()));
        var answer = send(request("oauth2/token", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
        long life = answer.path("expires_in").asLong(3600) * 1_000_000_000L;
        var got = new Bearer(text(answer.path("access_token")), System.nanoTime() + life - EARLIER_NANOS);
        bearer = got;
        return got.token();
    }

    private HttpRequest.Builder request(String method, String type) {
        return HttpRequest.newBuilder(URI.create(settings.address() + "/" + method))
                .timeout(settings.limit())
                .header("Content-Type", type)
                .header("Accept", "application/json");
    }

    private JsonNode send(HttpRequest request) throws IOException {
        try {
            var answer = http.send(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST));
            var body = JSON.readTree(answer.body());
            if (answer.statusCode() / 100 == 2) {
                return body;
            }
            var error = body.path("error").asString(answer.statusCode() == UNAUTHORISED ? "invalid_token" : "");
            throw new Refused(error, body.path("error_description").asString(""));
        } catch (JacksonException strange) {
            throw new IOException("The provider does not answer in JSON", strange);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IOException(ended);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
