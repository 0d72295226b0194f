package vn.xaso.kernel.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import vn.xaso.kernel.StartFault;

/// How to reach an embedded server that runs, whoever started it.
public record RunningPostgres(int port, ServerPasswords passwords) {

    public static final String OWNER = DatabaseRoles.OWNER;
    public static final String APPLICATION = DatabaseRoles.APPLICATION;

    private static final int READY_WITHIN_SECONDS = 60;

    /// The server that another program runs on this folder; empty if none does.
    public static Optional<RunningPostgres> find(Path data) throws IOException {
        if (!FolderLock.isTaken(data)) {
            return Optional.empty();
        }
        var passwordFile = data.resolve("database.properties");
        var pidFile = data.resolve("postgres").resolve("postmaster.pid");
        for (int tenth = 0; tenth < 10 * READY_WITHIN_SECONDS; tenth++) {
            var lines = lines(pidFile);
            if (saysReady(lines) && Files.exists(passwordFile)) {
                var port = Integer.parseInt(lines.get(3).strip());
                return Optional.of(new RunningPostgres(port, ServerPasswords.readOrMake(passwordFile)));
            }
            if (!FolderLock.isTaken(data)) {
                return Optional.empty();
            }
            pause();
        }
        throw new StartFault(
                "Một Xã Số khác giữ thư mục dữ liệu " + data + " nhưng cơ sở dữ liệu của nó không trả lời",
                "Another Xã Số holds the data folder, but its database does not answer");
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String ownerPassword() {
        return passwords.owner();
    }

    public String applicationPassword() {
        return passwords.application();
    }

    static boolean saysReady(Path pidFile, long pid) {
        var lines = lines(pidFile);
        return saysReady(lines) && lines.getFirst().strip().equals(Long.toString(pid));
    }

    private static boolean saysReady(List<String> lines) {
        return lines.size() >= 8 && lines.get(7).startsWith("ready");
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException notYet) {
            return List.of();
        }
    }

    private static void pause() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for the running database", interrupted);
        }
    }
}
