package vn.xaso.kernel.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The process of the server, and the thread that is its parent.
///
/// Where it ends without being asked, it is started again on the same port: the pages work on once it has recovered.
final class Postmaster {

    private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);
    private static final Duration READY_WITHIN = Duration.ofSeconds(60);

    /// After a kill of the server the last of its processes may need a moment to go.
    private static final int ATTEMPTS = 4;

    private static final long SOON = 500;
    private static final long LATER = 5_000;

    private final List<String> command;
    private final Path pidFile;
    private final Path log;
    private volatile @Nullable Process process;
    private volatile @Nullable IOException fault;
    private volatile int ends;
    private volatile boolean wanted = true;

    private Postmaster(List<String> command, Path folder, Path log) {
        this.command = command;
        this.pidFile = folder.resolve("postmaster.pid");
        this.log = log;
    }

    /// Comes back when the server answers.
    static Postmaster start(List<String> command, Path folder, Path log) throws IOException {
        var postmaster = new Postmaster(command, folder, log);
        Thread.ofPlatform().daemon().name("postgres-parent").start(postmaster::keep);
        try {
            postmaster.waitUntilReady();
        } catch (IOException notReady) {
            postmaster.wanted = false;
            throw notReady;
        }
        return postmaster;
    }

    long processId() {
        var current = process;
        return current == null ? 0 : current.pid();
    }

    /// Stops nothing itself: from now on an end is an end.
    void letGo() {
        wanted = false;
    }

    void waitForEnd(int seconds) throws InterruptedException {
        var current = process;
        if (current != null) {
            current.waitFor(seconds, TimeUnit.SECONDS);
        }
    }

    /// Runs as long as the program: the server ends when the thread does that started it.
    private void keep() {
        try {
            while (wanted) {
                var started = new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                        .start();
                process = started;
                int code = started.waitFor();
                if (wanted) {
                    LOG.warn(
                            "The database ended by itself ({}) and is started again; the reason stands in {}",
                            code,
                            log);
                    TimeUnit.MILLISECONDS.sleep(ends < ATTEMPTS ? SOON : LATER);
                    ends = ends + 1;
                }
            }
        } catch (IOException notStarted) {
            fault = notStarted;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void waitUntilReady() throws IOException {
        long end = System.nanoTime() + READY_WITHIN.toNanos();
        while (!RunningPostgres.saysReady(pidFile, processId())) {
            if (fault != null) {
                throw new IOException("The database did not start: " + command.getFirst(), fault);
            }
            if (ends >= ATTEMPTS) {
                throw new IOException("The database stopped while starting; the reason stands in " + log);
            }
            if (System.nanoTime() > end) {
                throw new IOException("The database did not become ready; the reason stands in " + log);
            }
            pause();
        }
    }

    private static void pause() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(5);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the database was starting", interrupted);
        }
    }
}
