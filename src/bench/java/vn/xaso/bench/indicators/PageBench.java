package vn.xaso.bench.indicators;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;

/// How long the pages of figures take over all these records, for the province and a commune, one after the other.
final class PageBench {

    private static final int REPEATS = 100;
    private static final int WARM_UPS = 60;
    private static final double MOST_MILLIS = 100;
    private static final List<String> OF_THE_PROVINCE = List.of(
            "/office/indicators",
            "/office/indicators?period=2025",
            "/office/indicators?period=2025-05",
            "/office/indicators?period=days&from=2024-11-13&to=2026-05-20",
            "/office/indicators/ranking?period=2025",
            "/office/indicators/gaps?period=2025");
    private static final List<String> OF_A_COMMUNE = List.of(
            "/office/indicators",
            "/office/indicators?period=2025",
            "/office/indicators/ranking/way?period=2025",
            "/office/indicators/gaps?period=2025-05",
            "/cong-khai/ket-qua?period=2025");

    private final House house;
    private final HttpClient client = HttpClient.newHttpClient();

    PageBench(House house) {
        this.house = house;
    }

    /// Whether all came in time.
    boolean run() throws Exception {
        return measure("quantri.tinh", OF_THE_PROVINCE) & measure("chutich.sangnhe", OF_A_COMMUNE);
    }

    private boolean measure(String login, List<String> pages) throws Exception {
        boolean good = true;
        var cookie = signIn(login);
        for (var page : pages) {
            int status = 0;
            for (int i = 0; i < WARM_UPS; i++) {
                status = get(page, cookie);
            }
            var times = new double[REPEATS];
            for (int i = 0; i < REPEATS; i++) {
                long began = System.nanoTime();
                get(page, cookie);
                times[i] = (System.nanoTime() - began) / 1e6;
            }
            Arrays.sort(times);
            System.out.printf(
                    "page %-62s %d   p50 %.1f ms, p95 %.1f ms   must p95 <= 100 ms%n",
                    login + " " + page, status, times[REPEATS / 2], times[REPEATS * 95 / 100]);
            good &= status == 200 && times[REPEATS * 95 / 100] <= MOST_MILLIS;
        }
        return good;
    }

    private String signIn(String login) throws IOException, InterruptedException {
        var answer = client.send(
                HttpRequest.newBuilder(address("/sign-in"))
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("login=" + login + "&password=dien-bien-2026"))
                        .build(),
                BodyHandlers.discarding());
        return answer.headers()
                .firstValue("Set-Cookie")
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .orElseThrow(() -> new IOException("sign-in of " + login + ": " + answer.statusCode()));
    }

    private int get(String page, String cookie) throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(address(page))
                                .header("Cookie", cookie)
                                .build(),
                        BodyHandlers.ofByteArray())
                .statusCode();
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + house.port() + path);
    }
}
