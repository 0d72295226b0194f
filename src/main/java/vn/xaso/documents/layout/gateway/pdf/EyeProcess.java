package vn.xaso.documents.layout.gateway.pdf;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.xaso.documents.layout.domain.SeenDocument;

/// One running process that looks at strange files.
final class EyeProcess implements AutoCloseable {

    /// Together with the code and what the process itself needs it stays within 512 MB.
    private static final List<String> LIMITS = List.of(
            "-Xmx256m",
            "-Xms16m",
            "-Xss2m",
            "-XX:MaxMetaspaceSize=96m",
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

    private static final int LARGEST_ANSWER = 64 * 1024 * 1024;

    private final Process process;
    private final DataInputStream input;
    private final DataOutputStream output;
    private int jobs;

    private EyeProcess(Process process) {
        this.process = process;
        input = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        output = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    }

    static EyeProcess start() throws IOException {
        var builder = new ProcessBuilder(command());
        builder.environment().clear();
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        var process = new EyeProcess(builder.start());
        if (process.input.readInt() != EyeProgram.READY) {
            process.close();
            throw new IOException("The process that looks at files does not start");
        }
        return process;
    }

    SeenDocument look(byte[] pdf) throws IOException {
        jobs++;
        output.writeInt(pdf.length);
        output.write(pdf);
        output.flush();
        int length = input.readInt();
        if (length < 0 || length > LARGEST_ANSWER) {
            throw new IOException("An answer of " + length + " bytes");
        }
        return EyeProgram.JSON.readValue(input.readNBytes(length), SeenDocument.class);
    }

    boolean isGoodFor(int most) {
        return jobs < most && process.isAlive();
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
            command.add("-Dloader.main=" + EyeProgram.class.getName());
            command.add("org.springframework.boot.loader.launch.PropertiesLauncher");
        } else {
            command.add(EyeProgram.class.getName());
        }
        return command;
    }

    /// All in one file, as the build makes it, before it is unpacked for service.
    private static boolean isPacked() {
        var place = EyeProcess.class.getProtectionDomain().getCodeSource().getLocation();
        return "jar".equals(place.getProtocol());
    }
}
