package vn.xaso.signing.gateway.dss;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.xaso.signing.gateway.dss.CheckMessage.Question;

/// One running process that checks strange files.
final class CheckProcess implements AutoCloseable {

    /// Together with the code and what the process itself needs it stays within 512 MB.
    private static final List<String> LIMITS = List.of(
            "-Xmx272m",
            "-Xms32m",
            "-Xss2m",
            "-XX:MaxMetaspaceSize=112m",
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

    private final Process process;
    private final DataInputStream input;
    private final DataOutputStream output;
    private int jobs;
    private @Nullable TrustSet known;

    private CheckProcess(Process process) {
        this.process = process;
        input = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        output = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    }

    static CheckProcess start() throws IOException {
        var builder = new ProcessBuilder(command());
        builder.environment().clear();
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        var process = new CheckProcess(builder.start());
        if (process.input.readInt() != CheckMessage.READY) {
            process.close();
            throw new IOException("The process for checks does not start");
        }
        return process;
    }

    Findings ask(Question question) throws IOException {
        jobs++;
        question.send(output, known);
        known = question.trust();
        return CheckMessage.answer(input);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /// The machine itself says so with its exit code.
    boolean endedForWantOfMemory() {
        try {
            return process.waitFor(1, TimeUnit.SECONDS) && process.exitValue() == OUT_OF_MEMORY;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    int jobs() {
        return jobs;
    }

    long id() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(1, TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> command() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(LIMITS);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        if (isPacked()) {
            command.add("-Dloader.main=" + CheckProgram.class.getName());
            command.add("org.springframework.boot.loader.launch.PropertiesLauncher");
        } else {
            command.add(CheckProgram.class.getName());
        }
        return command;
    }

    /// All in one file, as the build makes it, before it is unpacked for service.
    private static boolean isPacked() {
        var place = CheckProcess.class.getProtectionDomain().getCodeSource().getLocation();
        return "jar".equals(place.getProtocol());
    }
}
