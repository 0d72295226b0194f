package vn.xaso.interchange.gateway.nationalportal;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.xaso.interchange.domain.NationalPortal.Denied;
import vn.xaso.interchange.domain.NationalPortal.Refused;

/// Calls the portal: a token first, JSON both ways, files as they are. Made for a round of messages: one kept ready
/// costs the start.
final class PortalLine implements AutoCloseable {

    static final JsonMapper JSON = JsonMapper.shared();
    private static final int OK = 200;
    private static final int BAD = 400;
    private static final int UNKNOWN_TOKEN = 401;
    private static final int FORBIDDEN = 403;

    private final PortalSettings settings;
    private final String address;
    private final PortalNames names;
    private final HttpClient http;
    private String token = "";

    /// @param address where the interface begins
    PortalLine(PortalSettings settings, String address, PortalNames names) {
        this.settings = settings;
        this.address = address;
        this.names = names;
        this.http = HttpClient.newBuilder().connectTimeout(settings.limit()).build();
    }

    /// @param path the key of the path among the names
    JsonNode post(String path, String key, JsonNode message) throws IOException {
        return ask(names.of(path), key, "application/json", BodyPublishers.ofString(JSON.writeValueAsString(message)));
    }

    JsonNode send(String path, String key, Map<String, String> facts, byte[] content) throws IOException {
        var query = facts.entrySet().stream()
                .map(fact -> fact.getKey() + "=" + URLEncoder.encode(fact.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return ask(names.of(path) + "?" + query, key, "application/octet-stream", BodyPublishers.ofByteArray(content));
    }

    /// A token that is no longer good is asked for again, once.
    private JsonNode ask(String path, String key, String kind, BodyPublisher body) throws IOException {
        if (token.isEmpty()) {
            token = token();
        }
        var answer = exchange(request(path, kind, body, key));
        if (answer.statusCode() == UNKNOWN_TOKEN) {
            token = token();
            answer = exchange(request(path, kind, body, key));
        }
        return told(answer);
    }

    private HttpRequest request(String path, String kind, BodyPublisher body, String key) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(settings.limit())
                .header("Content-Type", kind)
                .POST(body);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return key.isEmpty()
                ? request.build()
                : request.header("Idempotency-Key", key).build();
    }

    private String token() throws IOException {
        token = "";
        var message = JSON.createObjectNode();
        message.put(names.of("user"), settings.user());
        message.put(names.of("password"), settings.secret());
        var body = BodyPublishers.ofString(JSON.writeValueAsString(message));
        var answer = exchange(request(names.of("path.token"), "application/json", body, ""));
        if (answer.statusCode() == BAD) {
            throw new Denied(words(answer));
        }
        var given = told(answer).path(names.of("answer.token")).asString("");
        if (given.isEmpty()) {
            throw new Denied("no token");
        }
        return given;
    }

    private HttpResponse<String> exchange(HttpRequest request) throws IOException {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new IOException(asked);
        }
    }

    private JsonNode told(HttpResponse<String> answer) throws IOException {
        return switch (answer.statusCode()) {
            case OK -> good(answer);
            case BAD -> throw new Refused(words(answer));
            case UNKNOWN_TOKEN, FORBIDDEN -> throw new Denied(words(answer));
            default -> throw new IOException("HTTP " + answer.statusCode());
        };
    }

    private JsonNode good(HttpResponse<String> answer) throws IOException {
        try {
            var json = JSON.readTree(answer.body());
            if (!json.path(names.of("answer.code")).asString("").equals(names.of("answer.good"))) {
                throw new Refused(json.path(names.of("answer.words")).asString("–"));
            }
            return json;
        } catch (JacksonException strange) {
            throw new IOException("The portal does not answer in JSON", strange);
        }
    }

    private String words(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body()).path(names.of("answer.words")).asString("HTTP " + answer.statusCode());
        } catch (JacksonException strange) {
            return "HTTP " + answer.statusCode();
        }
    }

    static boolean sameHash(String told, String sha256) {
        try {
            return java.util.Arrays.equals(
                    HexFormat.of().parseHex(told.toLowerCase(java.util.Locale.ROOT)),
                    HexFormat.of().parseHex(sha256));
        } catch (IllegalArgumentException noHash) {
            return false;
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
