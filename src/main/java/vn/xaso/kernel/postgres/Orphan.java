package vn.xaso.kernel.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// A server process that still runs on this folder though its program is gone.
///
/// @param folder the database folder
record Orphan(Path folder) {

    /// Ends it in the orderly way (fast shutdown); the caller holds the lock, so nobody else can be using it.
    void end() {
        var process = named();
        if (process.isEmpty()) {
            return;
        }
        if (!servesThisFolder(process.get())) {
            forgetProcessNumber();
            return;
        }
        signal("-INT", process.get());
        if (!endsWithin(process.get(), 20)) {
            signal("-QUIT", process.get());
            endsWithin(process.get(), 10);
        }
    }

    /// The number in the file now belongs to another program, which would keep the server from starting. A file whose
    /// process is gone stays: by it the server sees whether the last of the old processes still work on the folder.
    private void forgetProcessNumber() {
        try {
            Files.deleteIfExists(folder.resolve("postmaster.pid"));
        } catch (IOException kept) {
            // the server looks at it itself and says what is wrong
        }
    }

    private Optional<ProcessHandle> named() {
        try {
            long pid = Long.parseLong(Files.readAllLines(folder.resolve("postmaster.pid"))
                    .getFirst()
                    .strip());
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
        } catch (IOException | NumberFormatException | java.util.NoSuchElementException nothing) {
            return Optional.empty();
        }
    }

    /// A process number may have been given to another program since.
    private boolean servesThisFolder(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"))
                    .contains(folder.toString());
        } catch (IOException gone) {
            return false;
        }
    }

    private static void signal(String name, ProcessHandle process) {
        try {
            new ProcessBuilder(List.of("kill", name, Long.toString(process.pid())))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException fault) {
            process.destroy();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean endsWithin(ProcessHandle process, int seconds) {
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (java.util.concurrent.TimeoutException late) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } catch (java.util.concurrent.ExecutionException fault) {
            return !process.isAlive();
        }
    }
}
