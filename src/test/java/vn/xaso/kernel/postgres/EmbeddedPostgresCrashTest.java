package vn.xaso.kernel.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xaso.kernel.DataFolder;
import vn.xaso.kernel.StartFault;

@Tag("crash")
class EmbeddedPostgresCrashTest {

    private static final int SOME_ROWS = 20;
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

    private @TempDir Path folder = Path.of("");
    private Path data = Path.of("");
    private Path acknowledged = Path.of("");
    private final Path shelf = new DataFolder(Path.of("."), "").shelf();
    private Optional<Process> program = Optional.empty();

    @BeforeEach
    void choosePlaces() {
        data = folder.resolve("data");
        acknowledged = folder.resolve("acknowledged");
    }

    @AfterEach
    void endWhatStillRuns() throws InterruptedException {
        if (program.isPresent()) {
            program.get().destroyForcibly().waitFor();
        }
        new Orphan(data.resolve("postgres").toAbsolutePath()).end();
    }

    @Test
    void endsTheDatabaseWhenTheProgramIsKilledAndKeepsEveryAcknowledgedRow() throws Exception {
        startProgramAndWaitForRows();
        var server = server();

        kill(program.orElseThrow().toHandle());

        waitUntil(() -> !server.isAlive());
        assertThat(rowsAfterNextStart()).isGreaterThanOrEqualTo(acknowledgedRows());
    }

    @Test
    void keepsEveryAcknowledgedRowWhenProgramAndDatabaseAreKilledAtOnce() throws Exception {
        startProgramAndWaitForRows();
        var server = server();

        new ProcessBuilder("kill", "-9", Long.toString(program.orElseThrow().pid()), Long.toString(server.pid()))
                .start()
                .waitFor();

        assertThat(rowsAfterNextStart()).isGreaterThanOrEqualTo(acknowledgedRows());
    }

    @Test
    void startsTheDatabaseAgainWhenItAloneIsKilledAndKeepsItsRows() throws Exception {
        try (var server = EmbeddedPostgres.start(data, shelf, true)) {
            try (var connection = server.asSuperuser("postgres");
                    var statement = connection.createStatement()) {
                statement.execute("create table kept as select 1");
            }
            long killed = server.processId();

            kill(ProcessHandle.of(killed).orElseThrow());

            var pidFile = data.resolve("postgres/postmaster.pid");
            waitUntil(() -> server.processId() != killed && RunningPostgres.saysReady(pidFile, server.processId()));
            try (var connection = server.asSuperuser("postgres");
                    var statement = connection.createStatement()) {
                assertThat(statement.execute("select * from kept")).isTrue();
            }
        }
    }

    @Test
    void endsADatabaseThatOutlivedItsProgram() throws Exception {
        startProgramAndWaitForRows();
        var command = server().info().arguments().orElseThrow();
        var binary = server().info().command().orElseThrow();
        kill(program.orElseThrow().toHandle());
        waitUntil(() -> !Files.exists(data.resolve("postgres/postmaster.pid")));
        var orphan = startWithoutParent(binary, command);

        long rows = rowsAfterNextStart();

        assertThat(rows).isGreaterThanOrEqualTo(acknowledgedRows());
        assertThat(orphan.isAlive()).isFalse();
    }

    @Test
    void startsThoughAnotherProgramNowHasTheProcessNumberOfAKilledDatabase() throws Exception {
        EmbeddedPostgres.start(data, shelf, true).close();
        Files.writeString(
                data.resolve("postgres/postmaster.pid"), ProcessHandle.current().pid() + "\n");

        try (var server = EmbeddedPostgres.start(data, shelf, true)) {
            assertThat(server.processId()).isPositive();
        }
    }

    @Test
    void tellsASecondProgramThatTheFolderIsInUse() throws Exception {
        startProgramAndWaitForRows();

        assertThatThrownBy(() -> EmbeddedPostgres.start(data, shelf, true))
                .isInstanceOf(StartFault.class)
                .hasMessageContaining("Another Xã Số uses this data folder");
    }

    @Test
    void letsACommandUseTheDatabaseOfTheRunningProgram() throws Exception {
        startProgramAndWaitForRows();

        var running = RunningPostgres.find(data).orElseThrow();

        assertThat(running.port()).isPositive();
        assertThat(program.orElseThrow().isAlive()).isTrue();
    }

    private void startProgramAndWaitForRows() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        program = Optional.of(new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BusyProgram.class.getName(),
                        data.toString(),
                        acknowledged.toString(),
                        shelf.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("program.log").toFile())
                .start());
        waitUntil(() -> acknowledgedRows() >= SOME_ROWS);
    }

    private Process startWithoutParent(String binary, String[] arguments) throws IOException {
        var words = new java.util.ArrayList<String>(List.of(binary));
        words.addAll(List.of(arguments));
        var server = data.resolve("postgres").toAbsolutePath();
        var process = new ProcessBuilder(ServerUser.choose(server).command(false, words))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("orphan.log").toFile())
                .start();
        waitUntil(() -> RunningPostgres.saysReady(server.resolve("postmaster.pid"), process.pid()));
        return process;
    }

    private ProcessHandle server() throws IOException {
        var pid = Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private long rowsAfterNextStart() throws IOException, SQLException {
        try (var server = EmbeddedPostgres.start(data, shelf, true);
                var connection = server.asSuperuser("postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from kept")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private long acknowledgedRows() {
        try (var lines = Files.lines(acknowledged)) {
            return lines.count();
        } catch (IOException noneYet) {
            return 0;
        }
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    private static void waitUntil(BooleanSupplier condition) {
        long end = System.nanoTime() + LONG_ENOUGH.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("within %s", LONG_ENOUGH).isLessThan(end);
            java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }
}
