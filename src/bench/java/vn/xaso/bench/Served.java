package vn.xaso.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The packaged program, started as the launcher starts it.
final class Served implements AutoCloseable {

    private final Process process;
    private final int port;
    private final long readyNanos;

    private Served(Process process, int port, long readyNanos) {
        this.process = process;
        this.port = port;
        this.readyNanos = readyNanos;
    }

    /// @param java the command up to `-jar xaso.jar`
    static Served start(List<String> java, Path data) throws IOException {
        return start(java, data, Map.of());
    }

    /// @param settings as variables of the environment
    static Served start(List<String> java, Path data, Map<String, String> settings) throws IOException {
        var command = new ArrayList<>(java);
        command.addAll(List.of("demo", "--port", "0", "--data", data.toString()));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("XASO_DEMO_HISTORY", "false");
        builder.environment().putAll(settings);
        long began = System.nanoTime();
        var process = builder.start();
        int port = port(process);
        firstPage(port);
        return new Served(process, port, System.nanoTime() - began);
    }

    private static int port(Process process) throws IOException {
        var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith("ready: ")) {
                Thread.ofVirtual().start(() -> out.lines().forEach(rest -> {}));
                return Integer.parseInt(line.substring(line.lastIndexOf(':') + 1));
            }
        }
        throw new IOException("The program did not start");
    }

    private static void firstPage(int port) throws IOException {
        try (var wire = new Wire(port)) {
            if (wire.get("/", "").status() != 200) {
                throw new IOException("The first page is not there");
            }
        }
    }

    int port() {
        return port;
    }

    /// From the start of the process to the whole first page.
    double secondsToFirstPage() {
        return readyNanos / 1e9;
    }

    /// Resident memory of the JVM, in MB of 2^20 bytes.
    long residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
