package vn.xaso.kernel.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A folder in which programs of the system work on one strange file: with little memory and time and nothing of our
/// environment. When it is closed it is gone, with all that they left in it.
public final class WorkFolder implements AutoCloseable {

    private static final List<String> SEARCHED = List.of("/usr/local/bin", "/usr/bin", "/bin");
    private static final String LIMITER = "prlimit";
    /// How often a program is looked after.
    private static final Duration A_MOMENT = Duration.ofMillis(50);

    /// What is told of a program that the system ended for it: 128 and the number of the signal.
    private static final int FILE_TOO_LARGE = 128 + 25;

    private final Path path;
    private final Limits limits;
    private final Budget budget;

    private WorkFolder(Path path, Limits limits, Budget budget) {
        this.path = path;
        this.limits = limits;
        this.budget = budget;
    }

    /// For each program alone.
    ///
    /// @param memory bytes of its address space
    /// @param largestFile bytes of a file that it may write
    /// @param openFiles how many at once
    public record Limits(long memory, long largestFile, int openFiles) {}

    /// @param name begins the name of the folder
    /// @param budget of all programs together
    public static WorkFolder open(String name, Limits limits, Budget budget) throws IOException {
        return new WorkFolder(Files.createTempDirectory(name), limits, budget);
    }

    /// Whether programs of the system can be held to limits here.
    public static boolean hasLimits() {
        return isThere(LIMITER);
    }

    public static boolean isThere(String program) {
        return SEARCHED.stream().anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /// @throws IOException when there is no room for the file; the folder is closed then
    public WorkFolder with(String name, byte[] content) throws IOException {
        try {
            Files.write(file(name), content);
            return this;
        } catch (IOException noRoom) {
            close();
            throw noRoom;
        }
    }

    public Path file(String name) {
        return path.resolve(name);
    }

    /// @param output the name of the file in this folder that takes what the program says
    public Ending run(List<String> command, String output) {
        if (budget.isSpent(Duration.ZERO)) {
            return Ending.TOO_LONG;
        }
        var builder = new ProcessBuilder(limited(command));
        builder.environment().clear();
        builder.environment().put("PATH", String.join(":", SEARCHED));
        builder.environment().put("HOME", path.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        builder.directory(path.toFile());
        builder.redirectOutput(file(output).toFile());
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            var process = builder.start();
            process.getOutputStream().close();
            return ending(process);
        } catch (IOException missing) {
            return Ending.DIED;
        }
    }

    private Ending ending(Process process) {
        var worked = Duration.ZERO;
        long asked = System.nanoTime();
        try {
            while (!budget.isSpent(worked)) {
                if (process.waitFor(A_MOMENT.toMillis(), TimeUnit.MILLISECONDS)) {
                    return ending(process.exitValue());
                }
                worked = process.info().totalCpuDuration().orElse(worked);
                asked = System.nanoTime();
            }
            return Ending.TOO_LONG;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return Ending.DIED;
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            budget.spend(worked.plusNanos(Math.min(System.nanoTime() - asked, A_MOMENT.toNanos())));
        }
    }

    private static Ending ending(int code) {
        return switch (code) {
            case 0 -> Ending.WELL;
            case FILE_TOO_LARGE -> Ending.TOO_MUCH;
            default -> Ending.DIED;
        };
    }

    /// The limits of the system hold also when nobody is there any more to end the program.
    private List<String> limited(List<String> command) {
        if (!hasLimits()) {
            return command;
        }
        var all = new ArrayList<>(List.of(
                LIMITER,
                "--as=" + limits.memory(),
                "--fsize=" + limits.largestFile(),
                "--nofile=" + limits.openFiles(),
                "--cpu=" + budget.secondsAtLeast(),
                "--core=0"));
        all.addAll(command);
        return all;
    }

    @Override
    public void close() {
        try (var files = Files.walk(path)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | java.io.UncheckedIOException left) {
            path.toFile().deleteOnExit();
        }
    }
}
