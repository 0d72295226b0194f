package vn.xaso.payments.gateway.vnpay;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.xaso.kernel.Ids;
import vn.xaso.payments.domain.Attempt;
import vn.xaso.payments.domain.Notice;

/// Asks VNPAY about a payment of which no message came. Made for a question: a client kept ready costs the start.
final class VnpayQuestions implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int OK = 200;
    private static final String UNDECIDED = "01";
    private static final String UNKNOWN = "91";
    private static final String HERE = "127.0.0.1";
    private static final List<String> OF_QUESTION = List.of(
            "vnp_RequestId",
            "vnp_Version",
            "vnp_Command",
            "vnp_TmnCode",
            "vnp_TxnRef",
            "vnp_TransactionDate",
            "vnp_CreateDate",
            "vnp_IpAddr",
            "vnp_OrderInfo");
    private static final List<String> OF_ANSWER = List.of(
            "vnp_ResponseId",
            "vnp_Command",
            "vnp_ResponseCode",
            "vnp_Message",
            "vnp_TmnCode",
            "vnp_TxnRef",
            "vnp_Amount",
            "vnp_BankCode",
            "vnp_PayDate",
            "vnp_TransactionNo",
            "vnp_TransactionType",
            "vnp_TransactionStatus",
            "vnp_OrderInfo",
            "vnp_PromotionCode",
            "vnp_PromotionAmount");

    private final VnpaySettings settings;
    private final HttpClient http;
    private final Clock clock;

    VnpayQuestions(VnpaySettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.http = HttpClient.newBuilder().connectTimeout(settings.limit()).build();
    }

    Optional<Notice> ask(Attempt attempt) throws IOException {
        var question = new TreeMap<String, String>();
        question.put("vnp_RequestId", Ids.next().toString().replace("-", ""));
        question.put("vnp_Version", "2.1.0");
        question.put("vnp_Command", "querydr");
        question.put("vnp_TmnCode", settings.terminal());
        question.put("vnp_TxnRef", attempt.reference());
        question.put("vnp_TransactionDate", VnpayDoor.SECOND.format(attempt.begunAt()));
        question.put("vnp_CreateDate", VnpayDoor.SECOND.format(clock.instant()));
        question.put("vnp_IpAddr", HERE);
        question.put("vnp_OrderInfo", "Hoi ket qua " + attempt.reference());
        question.put(VnpaySignature.HASH, over(OF_QUESTION, question));
        return answer(post(question));
    }

    private Optional<Notice> answer(Map<String, String> said) throws IOException {
        if (UNKNOWN.equals(said.get("vnp_ResponseCode"))) {
            return Optional.empty();
        }
        if (!VnpaySignature.isSame(over(OF_ANSWER, said), said.getOrDefault(VnpaySignature.HASH, ""))) {
            throw new IOException("The answer of VNPAY is not signed by it");
        }
        return UNDECIDED.equals(said.get("vnp_TransactionStatus"))
                ? Optional.empty()
                : Optional.of(VnpayDoor.notice(said));
    }

    private String over(List<String> names, Map<String, String> words) {
        return new VnpaySignature(settings.secret())
                .over(names.stream().map(name -> words.getOrDefault(name, "")).collect(Collectors.joining("|")));
    }

    private Map<String, String> post(Map<String, String> question) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(settings.questions()))
                .timeout(settings.limit())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(question)))
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != OK) {
                throw new IOException("VNPAY answers " + answer.statusCode());
            }
            var words = new TreeMap<String, String>();
            JSON.readTree(answer.body())
                    .properties()
                    .forEach(word -> words.put(word.getKey(), word.getValue().asString("")));
            return words;
        } catch (JacksonException strange) {
            throw new IOException("VNPAY does not answer in JSON", strange);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new IOException(asked);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
