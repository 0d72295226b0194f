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
    /// How often a program is looked after.
    private static final Duration A_MOMENT = Duration.ofMillis(50);

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
    /// @return whether it ended well and within the budget
    static boolean run(List<String> command, Path folder, String output, Budget budget) {
        if (budget.isSpent(Duration.ZERO)) {
            return false;
        }
        var builder = new ProcessBuilder(limited(command, budget.work().toSeconds() + 1));
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
            return endsWell(process, budget);
        } catch (IOException missing) {
            return false;
        }
    }

    private static boolean endsWell(Process process, Budget budget) {
        var worked = Duration.ZERO;
        long asked = System.nanoTime();
        try {
            while (!budget.isSpent(worked)) {
                if (process.waitFor(A_MOMENT.toMillis(), TimeUnit.MILLISECONDS)) {
                    return process.exitValue() == 0;
                }
                worked = process.info().totalCpuDuration().orElse(worked);
                asked = System.nanoTime();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroyForcibly();
            budget.spend(worked.plusNanos(Math.min(System.nanoTime() - asked, A_MOMENT.toNanos())));
        }
        return false;
    }

    /// The limits of the kernel hold also when nobody is there any more to end the program.
    private static List<String> limited(List<String> command, long seconds) {
        var all = new ArrayList<>(List.of(
                "prlimit", "--as=" + MEMORY, "--fsize=" + LARGEST_FILE, "--cpu=" + seconds, "--nofile=64", "--core=0"));
        all.addAll(command);
        return all;
    }
}
