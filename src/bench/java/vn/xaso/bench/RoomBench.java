package vn.xaso.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// Asks the operations room, its wall, alerts and directives of a province all of whose communes have very many open
/// cases, over HTTP, and looks how long the rounds of alerts and digests took.
///
/// Arguments: a folder to throw away, how many open cases each commune has, how many ended ones all have together, how
/// often each page is asked, then the command that starts Java up to `-jar xaso.jar`.
public final class RoomBench {

    private static final double MUST = 100;
    private static final int WARM = 5;
    private static final int MOST_MINUTES = 12;
    private static final String[] BIG = {
        "cases.case_file", "cases.ended_case", "documents.incoming_document", "indicators.alert"
    };

    private record Page(String login, String path) {}

    private RoomBench() {}

    public static void main(String... arguments) throws Exception {
        var data = Path.of(arguments[0]).resolve("data");
        int times = Integer.parseInt(arguments[3]);
        var java = List.of(arguments).subList(4, arguments.length);
        if (Files.notExists(data.resolve("made"))) {
            try (var program = Served.start(java, data)) {
                make(data, arguments[1], arguments[2]);
            }
            Files.createFile(data.resolve("made"));
        }
        boolean good;
        try (var program = Served.start(java, data)) {
            rounds(data);
            good = pages(program.port(), data, times);
        }
        if (!good) {
            System.exit(1);
        }
    }

    private static void make(Path data, String open, String ended) throws IOException, SQLException {
        var database = Database.of(data);
        try (var stream = Objects.requireNonNull(RoomBench.class.getResourceAsStream("/room.sql"))) {
            database.run(new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .formatted(Integer.parseInt(open), Integer.parseInt(ended)));
        }
        for (var table : BIG) {
            database.run("vacuum analyze " + table);
        }
        database.run("vacuum analyze indicators.total");
        // the program that is measured makes the digests of today again, of all that is there now
        database.run("delete from indicators.digest");
        database.run("delete from indicators.digest_round");
    }

    /// An alert that the next round opens again tells when the round was at that unit.
    private static void rounds(Path data) throws IOException, SQLException, InterruptedException {
        var database = Database.of(data);
        database.run("delete from indicators.alert where kind = 'DOCUMENTS_OVERDUE'");
        long units = database.number("select count(*) from public.room_unit");
        var opened = "select count(*) from indicators.alert where kind = 'DOCUMENTS_OVERDUE'";
        System.out.println("waiting for the next round of alerts, some minutes");
        for (int i = 0; i < MOST_MINUTES * 6 && database.number(opened) < units; i++) {
            Thread.sleep(10_000);
        }
        System.out.printf(
                "round of alerts over %d units: %s ms, %d alerts open%n",
                units,
                database.list("select round(extract(epoch from max(opened_at) - min(opened_at)) * 1000)::text"
                                + " from indicators.alert where kind = 'DOCUMENTS_OVERDUE'")
                        .getFirst(),
                database.number("select count(*) from indicators.alert where closed_at is null"));
        System.out.printf(
                "round of digests: %s ms%n",
                database
                        .list("select coalesce(round(extract(epoch from max(until) - min(until)) * 1000)::text,"
                                + " 'none due') from indicators.digest_round group by day, slot order by day desc,"
                                + " slot limit 1")
                        .stream()
                        .findFirst()
                        .orElse("none due"));
    }

    private static boolean pages(int port, Path data, int times) throws Exception {
        var unit = Database.of(data)
                .list("select id::text from public.room_unit order by no desc limit 1")
                .getFirst();
        var pages = new ArrayList<Page>();
        for (var path : new String[] {
            "/office/operations", "/office/operations/wall", "/office/alerts", "/office/digests", "/office/directives"
        }) {
            pages.add(new Page("chutich.sangnhe", path));
            pages.add(new Page("kiemsoat.tinh", path));
        }
        pages.add(new Page("kiemsoat.tinh", "/office/operations?unit=" + unit));
        pages.add(new Page("chutich.sangnhe", "/office"));
        try (var wire = new Wire(port)) {
            var cookies = new HashMap<String, String>();
            for (var login : new String[] {"chutich.sangnhe", "kiemsoat.tinh"}) {
                cookies.put(
                        login,
                        wire.post("/sign-in", "", "login=" + login + "&password=dien-bien-2026")
                                .cookie());
            }
            for (var page : pages) {
                ask(wire, cookies, page, WARM);
            }
            var before = scans(data);
            boolean good = told(wire, cookies, pages, times);
            return unread(data, before) && good;
        }
    }

    private static boolean told(Wire wire, Map<String, String> cookies, List<Page> pages, int times)
            throws IOException {
        boolean good = true;
        System.out.printf("%n%-60s %8s %8s   (ms, %d times, one client)%n", "page", "p50", "p95", times);
        for (var page : pages) {
            var asked = ask(wire, cookies, page, times);
            boolean fast = asked.millis(0.95) <= MUST;
            good &= fast;
            System.out.printf(
                    Locale.ROOT,
                    "%-60s %8.1f %8.1f%s%n",
                    page.login() + " "
                            + page.path().substring(0, Math.min(40, page.path().length())),
                    asked.millis(0.5),
                    asked.millis(0.95),
                    fast ? "" : "   SLOW");
        }
        return good;
    }

    private static Times ask(Wire wire, Map<String, String> cookies, Page page, int times) throws IOException {
        var asked = new Times();
        for (int i = 0; i < times; i++) {
            long began = System.nanoTime();
            var answer = wire.fetch(page.path(), cookies.getOrDefault(page.login(), ""));
            asked.add(System.nanoTime() - began);
            Office.expect(200, answer, page.path());
        }
        return asked;
    }

    private static Map<String, Long> scans(Path data) throws IOException, SQLException, InterruptedException {
        Thread.sleep(12_000); // the database tells its counts with some delay
        var scans = new TreeMap<String, Long>();
        for (var table : BIG) {
            scans.put(
                    table,
                    Database.of(data)
                            .number("select seq_scan from pg_stat_user_tables where relid = '" + table
                                    + "'::regclass"));
        }
        return scans;
    }

    private static boolean unread(Path data, Map<String, Long> before) throws Exception {
        boolean none = true;
        System.out.println();
        for (var table : scans(data).entrySet()) {
            long scans = table.getValue() - before.getOrDefault(table.getKey(), 0L);
            none &= scans == 0;
            System.out.printf("sequential scans of %-32s %d   must 0%n", table.getKey(), scans);
        }
        return none;
    }
}
