package vn.xaso.payments.gateway.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Calls the platform: JSON both ways, a bearer token, what matters in a text inside the answer. Made for a call: one
/// kept
/// ready costs the start.
final class PlatformClient implements AutoCloseable {

    static final JsonMapper JSON = JsonMapper.shared();
    private static final int OK = 200;

    private final PlatformSettings settings;
    private final HttpClient http;

    PlatformClient(PlatformSettings settings) {
        this.settings = settings;
        this.http = HttpClient.newBuilder().connectTimeout(settings.limit()).build();
    }

    /// @throws IOException where the platform does not answer, or refuses in its own words
    JsonNode call(String path, JsonNode question) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(settings.address() + path))
                .timeout(settings.limit())
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + settings.token())
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(question)))
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != OK) {
                throw new IOException("The payment platform answers " + answer.statusCode());
            }
            return told(JSON.readTree(answer.body()));
        } catch (JacksonException strange) {
            throw new IOException("The payment platform does not answer in JSON", strange);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new IOException(asked);
        }
    }

    /// The message is JSON, or a text that holds JSON.
    private static JsonNode told(JsonNode answer) throws IOException {
        var code = answer.path("error_code").asString("");
        var message = answer.path("message");
        if (!code.equals("0")) {
            throw new IOException("The payment platform refuses: " + code);
        }
        return message.isString() ? JSON.readTree(message.asString()) : message;
    }

    @Override
    public void close() {
        http.close();
    }
}
