package vn.xaso.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// Drives the main job over HTTP beside the same writes as plain SQL, in turn, and prints what it measured.
///
/// Arguments: the launcher, a folder to throw away, pgbench, seconds of a burst, then the command that starts Java up
/// to `-jar xaso.jar`.
public final class CasesBench {

    private static final String PROCEDURE = "9.000001";
    private static final int ROUNDS = 3;
    private static final int STARTS = 5;
    /// Bursts that go before the measuring at the most: the compiler of the JVM needs them.
    private static final int MOST_WARM_UPS = Integer.getInteger("bench.warm", 15);
    private static final double HARDLY_FASTER = 1.03;

    private final Path launcher;
    private final Path folder;
    private final Path data;
    private final Path pgbench;
    private final int seconds;
    private final List<String> java;

    private CasesBench(String... arguments) {
        launcher = Path.of(arguments[0]);
        folder = Path.of(arguments[1]);
        data = folder.resolve("data");
        pgbench = Path.of(arguments[2]);
        seconds = Integer.parseInt(arguments[3]);
        java = List.of(arguments).subList(4, arguments.length);
    }

    public static void main(String... arguments) throws Exception {
        new CasesBench(arguments).run();
    }

    private void run() throws Exception {
        try (var program = Served.start(java, data)) {
            print("resident memory after the first pages", program.residentMegabytes() + " MB", "<= 300");
            var office = open(program);
            long before = Database.of(data).bytesOfCases();
            var sql = new PlainSql(Database.of(data), pgbench, folder);
            warmUp(office);
            for (int clients : new int[] {8, 32}) {
                compare(office, sql, clients);
            }
            print("resident memory under load", program.residentMegabytes() + " MB", "<= 400");
            checkStates();
            long cases = Database.of(data).number("select count(*) from cases.case_file");
            long bytes = (Database.of(data).bytesOfCases() - before) / cases;
            print("disk of a finished case", "%.1f kB (of %d)".formatted(bytes / 1000.0, cases), "<= 6.0");
            compareLists(office);
        }
        measureStarts();
    }

    private Office open(Served program) throws IOException, InterruptedException {
        var record = folder.resolve("procedure.jsonl");
        try (var stream = CasesBench.class.getResourceAsStream("/procedure.jsonl")) {
            Files.copy(Objects.requireNonNull(stream), record);
        }
        shell("import", "procedures", record.toString());
        var token = shell("token", "create", "--scope", "cases:submit", "--name", "bench")
                .strip();
        var office = new Office(program.port(), token, PROCEDURE);
        office.signIn();
        return office;
    }

    private String shell(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(Arrays.asList(words));
        command.addAll(List.of("--data", data.toString()));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", words) + ": " + said);
        }
        return said;
    }

    /// Until three bursts after each other are hardly faster than the best before them.
    private void warmUp(Office office) throws IOException, InterruptedException {
        double best = 0;
        for (int burst = 0, flat = 0; burst < MOST_WARM_UPS && flat < 3; burst++) {
            var rate = Burst.run(office.port(), 8, seconds, (wire, number) -> office.handle(wire, number, new Times()))
                    .rate();
            flat = rate < best * HARDLY_FASTER ? flat + 1 : 0;
            best = Math.max(best, rate);
            System.out.printf("warm-up: %.1f cases/s%n", rate);
        }
    }

    /// A B A B: each round both sides, so that what else the machine does hits both.
    private void compare(Office office, PlainSql sql, int clients) throws IOException, InterruptedException {
        var five = new double[ROUNDS];
        var seven = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            double sqlFive = sql.run("five.sql", clients, seconds);
            var steps = new Times();
            var ours = Burst.run(office.port(), clients, seconds, (wire, number) -> office.handle(wire, number, steps));
            double sqlSeven = sql.run("seven.sql", clients, seconds);
            five[round] = ours.rate() / sqlFive;
            seven[round] = ours.rate() / sqlSeven;
            System.out.printf(
                    "%2d clients, round %d: %6.1f cases/s | case p50 %5.1f p99 %5.1f ms | step p50 %4.1f p99 %5.1f ms"
                            + " | SQL, five writes %6.1f cases/s, all seven %6.1f | ratio %.2f, %.2f%n",
                    clients,
                    round + 1,
                    ours.rate(),
                    ours.rounds().millis(0.5),
                    ours.rounds().millis(0.99),
                    steps.millis(0.5),
                    steps.millis(0.99),
                    sqlFive,
                    sqlSeven,
                    five[round],
                    seven[round]);
        }
        print("ratio to five plain writes, " + clients + " clients", spread(five), ">= 0.30");
        print("ratio to the same seven writes, " + clients + " clients", spread(seven), "");
    }

    private void checkStates() throws IOException, SQLException {
        long others = Database.of(data).number("select count(*) from cases.case_file where state <> 'RETURNED_RESULT'");
        long events = Database.of(data).number("""
            select count(*) from cases.case_file c where (select count(*) from cases.case_event e
                where e.case_id = c.id) <> 8
            """);
        if (others + events > 0) {
            throw new IOException(others + " cases are not finished, " + events + " lack events");
        }
    }

    private void compareLists(Office office) throws Exception {
        var database = Database.of(data);
        var unit = "";
        try (var connection = database.open();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select unit_id::text from cases.case_file limit 1")) {
            rows.next();
            unit = rows.getString(1);
        }
        var minimal = new ProcessBuilder(
                        java.getFirst(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-Dsun.net.httpserver.nodelay=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MinimalPage.class.getName(),
                        database.url(),
                        database.password(),
                        unit)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var out = new BufferedReader(new InputStreamReader(minimal.getInputStream(), StandardCharsets.UTF_8))) {
            int port = Integer.parseInt(out.readLine());
            Burst.Round plain = (wire, number) -> Office.expect(200, wire.fetch("/", ""), "plain list");
            Burst.Round ours =
                    (wire, number) -> Office.expect(200, wire.fetch("/office/cases", office.cookie("motcua")), "list");
            Burst.run(port, 8, seconds, plain);
            Burst.run(office.port(), 8, seconds, ours);
            var ratios = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                double theirs = Burst.run(port, 8, seconds, plain).rate();
                var list = Burst.run(office.port(), 8, seconds, ours);
                ratios[round] = list.rate() / theirs;
                System.out.printf(
                        "list of 50, round %d: %.0f pages/s, p99 %.1f ms | minimal JDBC page %.0f pages/s | ratio"
                                + " %.2f%n",
                        round + 1, list.rate(), list.rounds().millis(0.99), theirs, ratios[round]);
            }
            print("list page to minimal JDBC page", spread(ratios), ">= 0.40");
        } finally {
            minimal.destroy();
        }
    }

    private void measureStarts() throws IOException {
        var seconds = new double[STARTS];
        for (int i = 0; i < STARTS; i++) {
            try (var program = Served.start(java, data)) {
                seconds[i] = program.secondsToFirstPage();
            }
        }
        print("start to first page, " + STARTS + " starts", spread(seconds) + " s", "<= 2.0");
    }

    private static String spread(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return "%.2f (%.2f to %.2f)".formatted(sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
    }

    private static void print(String what, String figure, String must) {
        System.out.printf("%-46s %s%s%n", what, figure, must.isEmpty() ? "" : "   must " + must);
    }
}
