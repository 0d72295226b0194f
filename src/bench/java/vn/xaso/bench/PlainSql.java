package vn.xaso.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Pattern;

/// The same writes as plain SQL, driven by pgbench on the same server: the upper limit of what a program can do.
final class PlainSql {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    private final Database database;
    private final Path pgbench;
    private final Path folder;

    PlainSql(Database database, Path pgbench, Path folder) throws SQLException, IOException {
        this(database, pgbench, folder, "tables.sql");
    }

    /// @param tables makes the tables that the scripts write
    PlainSql(Database database, Path pgbench, Path folder, String tables) throws SQLException, IOException {
        this.database = database;
        this.pgbench = pgbench;
        this.folder = folder;
        database.run(resource(tables));
    }

    static String resource(String name) throws IOException {
        try (var stream = PlainSql.class.getResourceAsStream("/" + name)) {
            if (stream == null) {
                throw new IOException("missing " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// Rounds a second.
    ///
    /// @param script such as `five.sql` or `seven.sql`: how many of the steps of a case are commits of their own
    double run(String script, int clients, int seconds) throws IOException, InterruptedException {
        var file = folder.resolve(script);
        Files.writeString(file, resource(script));
        var builder = new ProcessBuilder(
                        pgbench.toString(), "-n", "-M", "prepared", "-c", "" + clients, "-j", "2", "-T", "" + seconds,
                        "-f", file.toString(), "-h", "127.0.0.1", "-p", "" + database.port(), "-U", "postgres", "xaso")
                .redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", database.password());
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var rate = RATE.matcher(said);
        if (process.waitFor() != 0 || !rate.find() || said.contains("aborted")) {
            throw new IOException("pgbench: " + said);
        }
        return Double.parseDouble(rate.group(1));
    }
}
