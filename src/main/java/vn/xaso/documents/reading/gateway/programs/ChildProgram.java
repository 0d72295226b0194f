package vn.xaso.documents.reading.gateway.programs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs a program of the system on a strange file, with little memory and time, in a folder that is thrown away.
final class ChildProgram {

    private static final long MEMORY = 512L << 20;
    private static final long LARGEST_FILE = 64L << 20;
    /// What counts is the work: a busy machine takes longer for the same file.
    private static final int CPU_SECONDS = 10;

    private static final String SEARCHED = "/usr/local/bin:/usr/bin:/bin";

    private ChildProgram() {}

    static boolean isThere(String name) {
        for (var folder : SEARCHED.split(":")) {
            if (Files.isExecutable(Path.of(folder, name))) {
                return true;
            }
        }
        return false;
    }

    /// @param output the file in that folder that takes what the program says
    /// @return whether it ended well and in time
    static boolean run(List<String> command, Path folder, String output, Duration atMost) {
        if (atMost.isNegative() || atMost.isZero()) {
            return false;
        }
        var builder = new ProcessBuilder(limited(command));
        builder.environment().clear();
        builder.environment().put("PATH", SEARCHED);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        builder.directory(folder.toFile());
        builder.redirectOutput(folder.resolve(output).toFile());
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            var process = builder.start();
            process.getOutputStream().close();
            return endsWell(process, atMost);
        } catch (IOException missing) {
            return false;
        }
    }

    private static boolean endsWell(Process process, Duration atMost) {
        try {
            if (process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                return process.exitValue() == 0;
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        return false;
    }

    /// The limits of the kernel hold also when nobody is there any more to end the program.
    private static List<String> limited(List<String> command) {
        var all = new ArrayList<>(List.of(
                "prlimit",
                "--as=" + MEMORY,
                "--fsize=" + LARGEST_FILE,
                "--cpu=" + CPU_SECONDS,
                "--nofile=64",
                "--core=0"));
        all.addAll(command);
        return all;
    }
}
