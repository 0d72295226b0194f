package vn.xaso.kernel.process;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// One running process that works on strange files, and the pipe to its [WorkerProgram].
public final class Worker implements AutoCloseable {

    private static final List<String> MANNERS = List.of(
            "-Xms16m",
            "-Xss2m",
            "-XX:ReservedCodeCacheSize=32m",
            "-XX:MaxDirectMemorySize=16m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-Xshare:auto",
            "-Xlog:disable",
            "-Xlog:all=off",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8");

    private static final int OUT_OF_MEMORY = 3;
    private static final int LARGEST_ANSWER = 64 * 1024 * 1024;

    private final Process process;
    private final DataInputStream input;
    private final DataOutputStream output;
    private int questions;

    private Worker(Process process) {
        this.process = process;
        input = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        output = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    }

    /// What a process may hold. With the code and what it needs itself that is some 100 MB more.
    ///
    /// @param heapMegabytes for the file and what is made of it
    /// @param classMegabytes for the program itself
    public record Memory(int heapMegabytes, int classMegabytes) {}

    /// @param program its `main` serves as a [WorkerProgram]
    public static Worker start(Class<?> program, Memory memory) throws IOException {
        var builder = new ProcessBuilder(command(program, memory));
        builder.environment().clear();
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        return new Worker(builder.start());
    }

    /// @throws IOException when the process ended before it had answered, or says what it should not
    public byte[] ask(byte[]... parts) throws IOException {
        if (questions++ == 0 && input.readInt() != WorkerProgram.READY) {
            throw new IOException("The process does not start as it should");
        }
        output.writeInt(parts.length);
        for (var part : parts) {
            output.writeInt(part.length);
            output.write(part);
        }
        output.flush();
        int length = input.readInt();
        if (length < 0 || length > LARGEST_ANSWER) {
            throw new IOException("An answer of " + length + " bytes");
        }
        return input.readNBytes(length);
    }

    public long id() {
        return process.pid();
    }

    boolean isGoodFor(int most) {
        return questions < most && process.isAlive();
    }

    /// The machine itself says so with its exit code.
    boolean endedForWantOfMemory() {
        return hasEnded() && process.exitValue() == OUT_OF_MEMORY;
    }

    /// From any thread: who waits for its answer learns that there is none.
    void end() {
        process.destroyForcibly();
    }

    @Override
    public void close() {
        end();
        hasEnded();
    }

    private boolean hasEnded() {
        try {
            return process.waitFor(1, TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static List<String> command(Class<?> program, Memory memory) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(MANNERS);
        command.add("-Xmx" + memory.heapMegabytes() + "m");
        command.add("-XX:MaxMetaspaceSize=" + memory.classMegabytes() + "m");
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        if (isPacked(program)) {
            command.add("-Dloader.main=" + program.getName());
            command.add("org.springframework.boot.loader.launch.PropertiesLauncher");
        } else {
            command.add(program.getName());
        }
        return command;
    }

    /// All in one file, as the build makes it, before it is unpacked for service.
    private static boolean isPacked(Class<?> program) {
        var place = program.getProtectionDomain().getCodeSource().getLocation();
        return "jar".equals(place.getProtocol());
    }
}
