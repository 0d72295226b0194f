package vn.xaso.playbank.application;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.xaso.playbank.domain.PlayBook;
import vn.xaso.playbank.domain.PlayPayment;

/// Tells the program, server to server, what became of a payment; again and again until it answers with 00 or 02.
@Lazy
@Component
public class Messenger {

    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofSeconds(15);
    private static final int MOST_TELLS = 10;
    private static final int A_ROUND = 20;
    private static final List<String> HEARD = List.of("00", "02");
    private static final int LONGEST_ANSWER = 200;

    private final PlayBook book;
    private final VnpayLetters letters;
    private final PlayBankSettings settings;
    private final Environment environment;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Messenger(
            PlayBook book,
            VnpayLetters letters,
            PlayBankSettings settings,
            Environment environment,
            Clock clock,
            TransactionTemplate transaction) {
        this.transaction = transaction;
        this.book = book;
        this.letters = letters;
        this.settings = settings;
        this.environment = environment;
        this.clock = clock;
    }

    /// @param times how many messages go out at the same moment
    public void tell(PlayPayment payment, int times) {
        var message = letters.message(payment);
        var answers = sendAll(java.util.Collections.nCopies(times, message));
        boolean heard = answers.stream().anyMatch(HEARD::contains);
        note(
                payment,
                answers,
                heard || payment.tells() + 1 >= MOST_TELLS
                        ? null
                        : clock.instant().plus(PAUSE));
    }

    /// Somebody else says that it was paid.
    public void forge(PlayPayment payment) {
        note(payment, sendAll(letters.forged(payment)), payment.nextTell());
    }

    private void note(PlayPayment payment, List<String> answers, @Nullable Instant next) {
        var all = new ArrayList<String>();
        if (!payment.answer().isEmpty()) {
            all.add(payment.answer());
        }
        all.addAll(answers);
        var line = String.join(", ", all);
        var kept = line.length() > LONGEST_ANSWER ? line.substring(line.length() - LONGEST_ANSWER) : line;
        transaction.executeWithoutResult(status -> book.told(payment.reference(), kept, next));
    }

    /// One round of those that are due.
    public void walk() {
        book.toTell(clock.instant(), A_ROUND).forEach(payment -> tell(payment, 1));
    }

    private List<String> sendAll(List<String> messages) {
        try (var client = HttpClient.newBuilder().connectTimeout(LIMIT).build()) {
            var sent = messages.stream()
                    .map(message -> CompletableFuture.supplyAsync(
                            () -> send(client, message),
                            task -> Thread.ofVirtual().start(task)))
                    .toList();
            return sent.stream().map(CompletableFuture::join).toList();
        }
    }

    private String send(HttpClient client, String message) {
        try {
            var request = HttpRequest.newBuilder(URI.create(door() + "?" + message))
                    .timeout(LIMIT)
                    .build();
            var answer = client.send(request, BodyHandlers.ofString());
            return JsonMapper.shared().readTree(answer.body()).path("RspCode").asString("HTTP " + answer.statusCode());
        } catch (IOException | JacksonException away) {
            return "–";
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            return "–";
        }
    }

    private String door() {
        return settings.notices().isEmpty()
                ? "http://127.0.0.1:" + environment.getProperty("local.server.port", "8080") + "/thanh-toan/vnpay"
                : settings.notices();
    }
}
