package vn.xaso.payments.gateway.platform;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A stand-in for the payment platform of the national portal: the same messages and seals, no money.
final class PlatformStandIn implements AutoCloseable {

    static final String SECRET = "DUMMYSECRET";
    static final String TOKEN = "dummy-token";

    private static final JsonMapper JSON = JsonMapper.shared();

    final Map<String, JsonNode> begun = new HashMap<>();
    private final Map<String, String> states = new HashMap<>();
    private final HttpServer server;

    PlatformStandIn() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/thanhtoan/init", exchange -> answer(exchange, this::begin));
        server.createContext("/thanhtoan/query", exchange -> answer(exchange, this::tell));
        server.start();
    }

    interface Answer {
        String of(JsonNode question);
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void decide(String reference, String state) {
        states.put(reference, state);
    }

    private void answer(HttpExchange exchange, Answer answer) throws IOException {
        try (exchange) {
            var question = JSON.readTree(exchange.getRequestBody());
            boolean known =
                    ("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"));
            var body = (known ? answer.of(question) : "{\"error_code\":\"401\"}").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private String begin(JsonNode question) {
        if (!PlatformHash.ofInit(words(question), SECRET)
                .equals(question.path("MaXacThuc").asString(""))) {
            return "{\"error_code\":\"97\"}";
        }
        begun.put(question.get("MaThamChieu").asString(), question);
        var there =
                "https://payment.example.vn/pay/" + question.get("MaThamChieu").asString();
        return JSON.writeValueAsString(
                Map.of("error_code", "0", "message", JSON.writeValueAsString(Map.of("UrlThanhToan", there))));
    }

    private String tell(JsonNode question) {
        if (!PlatformHash.ofQuery(words(question), SECRET)
                .equals(question.path("MaXacThuc").asString(""))) {
            return "{\"error_code\":\"97\"}";
        }
        var reference = question.get("MaThamChieu").asString();
        return JSON.writeValueAsString(Map.of(
                "error_code",
                "0",
                "message",
                Map.of(
                        "MaThamChieu",
                        reference,
                        "MaTrangThai",
                        states.getOrDefault(reference, "01"),
                        "MaGiaoDich",
                        "N" + reference,
                        "SoTien",
                        Objects.requireNonNull(begun.get(reference))
                                .get("SoTien")
                                .asLong(0))));
    }

    private static Map<String, String> words(JsonNode question) {
        var words = new HashMap<String, String>();
        question.properties()
                .forEach(word -> words.put(word.getKey(), word.getValue().asString("")));
        return words;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
