package vn.xaso.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Leads cases the whole way in two programs, one that counts and one that does not, in turn; and how long it takes
/// from the commit of an acceptance to the figure.
///
/// Arguments: the launcher, a folder to throw away, seconds of a burst, then the command that starts Java up to `-jar
/// xaso.jar`.
public final class IndicatorWrites {

    private static final int ROUNDS = 5;
    private static final int CLIENTS = 8;
    private static final int WARM_UPS = Integer.getInteger("bench.warm", 6);
    private static final int FRESH = 10;
    private static final int GIVE_UP = 15_000;

    private final Path launcher;
    private final Path folder;
    private final int seconds;
    private final List<String> java;

    private IndicatorWrites(String... arguments) {
        launcher = Path.of(arguments[0]);
        folder = Path.of(arguments[1]);
        seconds = Integer.parseInt(arguments[2]);
        java = List.of(arguments).subList(3, arguments.length);
    }

    public static void main(String... arguments) throws Exception {
        new IndicatorWrites(arguments).run();
    }

    private void run() throws Exception {
        var on = folder.resolve("counting");
        var off = folder.resolve("silent");
        try (var counting = Served.start(java, on, Map.of("XASO_INDICATORS", "2s"));
                var silent = Served.start(java, off, Map.of("XASO_INDICATORS", "0s"))) {
            var a = open(counting, on);
            var b = open(silent, off);
            for (int i = 0; i < WARM_UPS; i++) {
                System.out.printf("warm-up: %.1f cases/s counting, %.1f without%n", rate(a), rate(b));
            }
            var ratios = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                double with = rate(a);
                double without = rate(b);
                ratios[round] = with / without;
                System.out.printf(
                        "round %d: %.1f cases/s counting, %.1f without, ratio %.2f%n",
                        round + 1, with, without, ratios[round]);
            }
            Arrays.sort(ratios);
            System.out.printf(
                    "%-52s %.2f (%.2f to %.2f)   must >= 0.85%n",
                    "cases/s with indicators ÷ without", ratios[ROUNDS / 2], ratios[0], ratios[ROUNDS - 1]);
            freshness(a, Database.of(on));
        }
    }

    private double rate(Office office) throws IOException, InterruptedException {
        return Burst.run(office.port(), CLIENTS, seconds, (wire, number) -> office.handle(wire, number, new Times()))
                .rate();
    }

    /// From the end of a case, whose acceptance lies some requests before, to the figure that holds it.
    private void freshness(Office office, Database database) throws IOException, SQLException, InterruptedException {
        var times = new long[FRESH];
        settle(database);
        for (int i = 0; i < FRESH; i++) {
            long before = ended(database);
            try (var wire = new Wire(office.port())) {
                office.handle(wire, 90_000_000L + i, new Times());
            }
            long began = System.nanoTime();
            while (ended(database) == before && (System.nanoTime() - began) / 1_000_000 < GIVE_UP) {
                Thread.sleep(20);
            }
            times[i] = (System.nanoTime() - began) / 1_000_000;
        }
        Arrays.sort(times);
        System.out.printf(
                "%-52s median %d ms, longest %d ms   must <= 5000%n",
                "from the commit to the figure", times[FRESH / 2], times[FRESH - 1]);
    }

    private static void settle(Database database) throws SQLException, InterruptedException {
        for (int i = 0; i < 300 && database.number("select count(*) from indicators.touched") > 0; i++) {
            Thread.sleep(100);
        }
    }

    private static long ended(Database database) throws SQLException {
        return database.number("select coalesce(sum(ended), 0) from indicators.total where data_set = 1 and grain = 4");
    }

    private Office open(Served program, Path data) throws IOException, InterruptedException {
        var record = data.resolveSibling(data.getFileName() + ".jsonl");
        try (var stream = IndicatorWrites.class.getResourceAsStream("/procedure.jsonl")) {
            Files.copy(Objects.requireNonNull(stream), record);
        }
        shell(data, "import", "procedures", record.toString());
        var token = shell(data, "token", "create", "--scope", "cases:submit", "--name", "bench")
                .strip();
        var office = new Office(program.port(), token, "9.000001");
        office.signIn();
        return office;
    }

    private String shell(Path data, String... words) throws IOException, InterruptedException {
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
}
