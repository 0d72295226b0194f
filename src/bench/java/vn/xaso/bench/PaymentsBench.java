package vn.xaso.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Confirms payments as VNPAY does, signed messages over HTTP, beside the same writes as plain SQL, in turn.
///
/// Arguments: the launcher, a folder to throw away, pgbench, seconds of a burst, then the command that starts Java up
/// to `-jar xaso.jar`. The signed files of the receipts, which nobody waits for, are not made meanwhile.
public final class PaymentsBench {

    private static final String SECRET = "a-secret-for-measuring-only";
    private static final int ROUNDS = 3;
    private static final int MOST_WARM_UPS = 12;
    private static final double HARDLY_FASTER = 1.03;
    private static final int A_BATCH = 40_000;
    private static final int MUST = 500;

    private final Path folder;
    private final Path data;
    private final Path pgbench;
    private final int seconds;
    private final List<String> java;
    private final AtomicInteger next = new AtomicInteger();
    private int made;

    private PaymentsBench(String... arguments) {
        folder = Path.of(arguments[1]);
        data = folder.resolve("data");
        pgbench = Path.of(arguments[2]);
        seconds = Integer.parseInt(arguments[3]);
        java = List.of(arguments).subList(4, arguments.length);
    }

    public static void main(String... arguments) throws Exception {
        new PaymentsBench(arguments).run();
    }

    private void run() throws Exception {
        var settings = Map.of("XASO_PAYMENTS_VNPAY_SECRET", SECRET, "XASO_PAYMENTS_RECEIPTS_EVERY", "0s");
        try (var program = Served.start(java, data, settings)) {
            makeEnough();
            var sql = new PlainSql(Database.of(data), pgbench, folder, "payment-tables.sql");
            warmUp(program.port());
            for (int clients : new int[] {8, 32}) {
                compare(program.port(), sql, clients);
            }
            print("resident memory under load", program.residentMegabytes() + " MB", "<= 400");
            check();
        }
    }

    private void warmUp(int port) throws Exception {
        double before = 0;
        for (int i = 0; i < MOST_WARM_UPS; i++) {
            double rate = confirmed(port, 8).rate();
            System.out.printf("warm-up: %,.0f payments/s%n", rate);
            if (rate < before * HARDLY_FASTER) {
                return;
            }
            before = rate;
        }
    }

    private void compare(int port, PlainSql sql, int clients) throws Exception {
        var rates = new double[ROUNDS];
        var ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            var result = confirmed(port, clients);
            double plain = sql.run("payment.sql", clients, seconds);
            rates[round] = result.rate();
            ratios[round] = result.rate() / plain;
            System.out.printf(
                    "%d clients, round %d: %,.0f payments/s | %,.0f/s as plain SQL | ratio %.2f | p50 %.1f ms, p99 %.1f ms%n",
                    clients,
                    round + 1,
                    result.rate(),
                    plain,
                    ratios[round],
                    result.rounds().millis(0.5),
                    result.rounds().millis(0.99));
        }
        Arrays.sort(rates);
        Arrays.sort(ratios);
        print(
                "%d clients, payments a second".formatted(clients),
                "%,.0f (%,.0f to %,.0f)".formatted(rates[ROUNDS / 2], rates[0], rates[ROUNDS - 1]),
                ">= " + MUST + " on 2 cores");
        print(
                "%d clients, payments ÷ the same writes as plain SQL".formatted(clients),
                "%.2f (%.2f to %.2f)".formatted(ratios[ROUNDS / 2], ratios[0], ratios[ROUNDS - 1]),
                "told only");
    }

    private Burst.Result confirmed(int port, int clients) throws Exception {
        makeEnough();
        return Burst.run(port, clients, seconds, (wire, number) -> {
            var answer = wire.get("/thanh-toan/vnpay?" + message(next.incrementAndGet()), "");
            if (!answer.text().contains("\"00\"")) {
                throw new IOException("VNPAY is answered " + answer.status() + " " + answer.text());
            }
        });
    }

    /// More than a burst can use up.
    private void makeEnough() throws SQLException, IOException {
        if (made - next.get() < A_BATCH / 2) {
            Database.of(data).run(PlainSql.resource("payments.sql").formatted(A_BATCH, made + 1));
            Database.of(data).run("analyze");
            made += A_BATCH;
        }
    }

    private static String message(int number) {
        var words = new TreeMap<>(Map.of(
                "vnp_Amount", "1800000",
                "vnp_BankCode", "NCB",
                "vnp_CardType", "ATM",
                "vnp_OrderInfo", "Thanh toan ho so",
                "vnp_PayDate", "20261124091733",
                "vnp_ResponseCode", "00",
                "vnp_TmnCode", "DEMO0001",
                "vnp_TransactionNo", String.valueOf(14_000_000 + number),
                "vnp_TransactionStatus", "00",
                "vnp_TxnRef", "XSBENCH%09d".formatted(number)));
        var signed = words.entrySet().stream()
                .map(word -> word.getKey() + "=" + URLEncoder.encode(word.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return signed + "&vnp_SecureHash=" + hash(signed);
    }

    private static String hash(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA512");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA512"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Whatever was answered with 00 is in the ledger once, with a receipt of its own and an audit entry.
    private void check() throws SQLException, IOException {
        var database = Database.of(data);
        long answered = next.get();
        require(answered, database.number("select count(*) from payments.posting where deed = 'RECEIVED'"), "postings");
        require(answered, database.number("select count(*) from payments.receipt"), "receipts");
        require(answered, database.number("select sum(last) from payments.receipt_series"), "numbers");
        require(
                answered,
                database.number("select count(*) from audit.entry where act = 'payment.notice'"),
                "audit entries");
        System.out.printf("%,d payments confirmed, each with one posting, receipt number and audit entry%n", answered);
    }

    private static void require(long expected, long found, String what) {
        if (expected != found) {
            throw new IllegalStateException("%d %s for %d payments".formatted(found, what, expected));
        }
    }

    private static void print(String what, String figure, String must) {
        System.out.printf("%-55s %-32s must be %s%n", what, figure, must);
    }
}
