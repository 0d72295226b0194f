package vn.xaso.signing.gateway.dss;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Locale;

/// Checks every PDF of a folder: papers of other offices are bigger and were signed by other programs.
final class FolderBench {

    private static final int ROUNDS = 3;

    private final Path folder;
    private final TrustSet trust;

    FolderBench(String folder, TrustSet trust) {
        this.folder = Path.of(folder);
        this.trust = trust;
    }

    void run() throws Exception {
        var files = new ArrayList<byte[]>();
        try (var paths = Files.walk(folder)) {
            for (var path : paths.filter(path -> path.toString().endsWith(".pdf"))
                    .sorted()
                    .toList()) {
                files.add(Files.readAllBytes(path));
            }
        }
        if (files.isEmpty()) {
            throw new IllegalArgumentException("No PDF in " + folder);
        }
        var now = Instant.now();
        for (int i = 0; i < ROUNDS; i++) {
            int signatures = 0;
            long begin = System.nanoTime();
            for (var pdf : files) {
                signatures += Library.READER.read(pdf, trust, now).signatures().size();
            }
            double took = (System.nanoTime() - begin) / 1e9;
            SignaturesBench.print(
                    "folder, round " + (i + 1) + ": " + files.size() + " files, " + signatures + " signatures",
                    String.format(
                            Locale.ROOT, "%.1f files/s, %.1f signatures/s", files.size() / took, signatures / took),
                    "");
        }
    }
}
