package vn.xaso;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the processes that work on strange files hold, as the system counts it.
public final class WorkerMemory {

    /// What no process may hold, in bytes.
    public static final long WALL = 512L << 20;

    private WorkerMemory() {}

    /// The most that one of the running processes of this program ever held, in bytes; zero where none runs.
    ///
    /// @param program the simple name of its class
    public static long most(String program) {
        return ProcessHandle.current()
                .children()
                .mapToLong(ProcessHandle::pid)
                .filter(process -> read(process, "cmdline").contains(program))
                .map(WorkerMemory::of)
                .max()
                .orElse(0);
    }

    /// The most that this process ever held, in bytes; zero where it has ended.
    public static long of(long process) {
        return read(process, "status")
                        .lines()
                        .filter(line -> line.startsWith("VmHWM"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                << 10;
    }

    private static String read(long process, String what) {
        try {
            return Files.readString(Path.of("/proc/" + process, what), StandardCharsets.ISO_8859_1);
        } catch (IOException ended) {
            return "";
        }
    }
}
