package vn.xaso.signing.drivers;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A stand-in for a provider of remote signing: the contract of CSC API v2, as strict as a real one of SCAL2.
public final class RemoteProvider implements AutoCloseable {

    public static final String CREDENTIAL = "vn-chu-tich-01";
    public static final String PIN = "246810";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SHA256 = "2.16.840.1.101.3.4.2.1";

    /// The head of a SHA-256 in PKCS#1: the provider gets the bare hash and signs it so.
    private static final byte[] DIGEST_INFO =
            java.util.HexFormat.of().parseHex("3031300d060960864801650304020105000420");

    public final List<String> calls = new ArrayList<>();

    private final HttpServer server;
    private final KeyPair pair;
    private final X509Certificate certificate;
    private final Map<String, String> authorised = new HashMap<>();
    private String token = "";
    private volatile @Nullable Map<String, ?> mumbled;

    public RemoteProvider(KeyPair pair, X509Certificate certificate) throws IOException {
        this.pair = pair;
        this.certificate = certificate;
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/csc/v2/", this::answer);
        server.start();
    }

    public List<X509Certificate> chain() {
        return List.of(certificate);
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/csc/v2";
    }

    /// As after a night: the bearer tokens given out are not known any more.
    public void forgetTokens() {
        token = "another";
    }

    /// As when something else stands at the address: well in form, and no signature.
    public void mumble(Map<String, ?> answer) {
        mumbled = answer;
    }

    private void answer(HttpExchange exchange) throws IOException {
        var method = exchange.getRequestURI().getPath().substring("/csc/v2/".length());
        calls.add(method);
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            if (method.equals("oauth2/token")) {
                send(exchange, 200, oauth(new String(body, StandardCharsets.UTF_8)));
            } else if (!("Bearer " + token).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                send(exchange, 401, error("invalid_token"));
            } else {
                var answer = called(method, JSON.readTree(body));
                send(exchange, answer.containsKey("error") ? 400 : 200, answer);
            }
        } catch (Exception fault) {
            send(exchange, 500, error("server_error"));
        }
    }

    private Map<String, ?> oauth(String form) {
        if (!form.contains("grant_type=client_credentials") || !form.contains("client_secret=b%C3%AD+m%E1%BA%ADt")) {
            return error("invalid_client");
        }
        token = UUID.randomUUID().toString();
        return Map.of("access_token", token, "token_type", "Bearer", "expires_in", 3600);
    }

    private Map<String, ?> called(String method, JsonNode question) throws Exception {
        var instead = mumbled;
        if (instead != null && method.equals("signatures/signHash")) {
            return instead;
        }
        return switch (method) {
            case "credentials/info" -> isKnown(question) ? info() : error("invalid_request");
            case "credentials/authorize" -> isKnown(question) ? authorise(question) : error("invalid_request");
            case "signatures/signHash" -> isKnown(question) ? sign(question) : error("invalid_request");
            default -> error("not_found");
        };
    }

    private Map<String, ?> info() throws Exception {
        return Map.of(
                "key", Map.of("status", "enabled", "algo", List.of("1.2.840.113549.1.1.11"), "len", 2048),
                "cert",
                        Map.of(
                                "status",
                                "valid",
                                "certificates",
                                List.of(Base64.getEncoder().encodeToString(certificate.getEncoded()))),
                "auth", Map.of("mode", "explicit", "objects", List.of(Map.of("type", "Password", "id", "PIN"))),
                "SCAL", "2",
                "multisign", 1);
    }

    private Map<String, ?> authorise(JsonNode question) {
        var given = question.path("authData").path(0);
        if (!given.path("id").asString().equals("PIN")
                || !given.path("value").asString().equals(PIN)) {
            return error("invalid_pin");
        }
        if (question.path("numSignatures").asInt() != question.path("hashes").size()
                || !question.path("hashAlgorithmOID").asString().equals(SHA256)) {
            return error("invalid_request");
        }
        var activation = UUID.randomUUID().toString();
        authorised.put(activation, question.path("hashes").toString());
        return Map.of("SAD", activation, "expiresIn", 300);
    }

    /// One activation signs the hashes it was given for, once.
    private Map<String, ?> sign(JsonNode question) throws Exception {
        var hashes = authorised.remove(question.path("SAD").asString());
        if (hashes == null || !hashes.equals(question.path("hashes").toString())) {
            return error("invalid_sad");
        }
        var signer = Signature.getInstance("NONEwithRSA");
        signer.initSign(pair.getPrivate());
        signer.update(DIGEST_INFO);
        signer.update(Base64.getDecoder().decode(question.path("hashes").path(0).asString()));
        return Map.of("signatures", List.of(Base64.getEncoder().encodeToString(signer.sign())));
    }

    private static boolean isKnown(JsonNode question) {
        return question.path("credentialID").asString().equals(CREDENTIAL);
    }

    private static Map<String, String> error(String word) {
        return Map.of("error", word, "error_description", "stand-in");
    }

    private static void send(HttpExchange exchange, int status, Map<String, ?> answer) throws IOException {
        var bytes = JSON.writeValueAsBytes(answer);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
