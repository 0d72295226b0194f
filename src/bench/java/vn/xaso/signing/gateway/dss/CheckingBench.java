package vn.xaso.signing.gateway.dss;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import vn.xaso.signing.SignatureReport;
import vn.xaso.signing.SignatureVerdict.Verdict;

/// Checks papers again and again, beside the cryptography that no check can do without, in turn.
final class CheckingBench {

    private static final int MUST = 50;
    /// The compiler of the JVM needs them.
    private static final int WARM_SECONDS = 10;

    private final SignedPapers papers;
    private final int seconds;
    private final int rounds;
    private final Instant now = Instant.now();

    CheckingBench(SignedPapers papers, int seconds, int rounds) {
        this.papers = papers;
        this.seconds = seconds;
        this.rounds = rounds;
    }

    void run() throws Exception {
        var kinds = new LinkedHashMap<String, byte[]>();
        kinds.put("one signature, P-256, level B", papers.signed());
        kinds.put("one signature with a picture, RSA-2048, level T", papers.stamped());
        kinds.put("issued paper: two signatures, number and date filled", papers.issued());
        for (var kind : kinds.entrySet()) {
            compare(kind.getKey(), kind.getValue());
        }
        throughAProcess(papers.stamped());
    }

    private void compare(String name, byte[] pdf) throws Exception {
        var bare = BareCheck.of(pdf, papers);
        Rate.warm(() -> check(pdf), WARM_SECONDS);
        Rate.warm(bare::verify, 1);
        var whole = new Rate();
        var least = new Rate();
        for (int i = 0; i < rounds; i++) {
            whole.measure(() -> check(pdf), seconds);
            least.measure(bare::verify, seconds);
        }
        SignaturesBench.print("checks/s a core: " + name, whole.words(), ">= " + MUST);
        SignaturesBench.print("  beside: digests and verifications of the same file", least.words(), "");
        SignaturesBench.print(
                "  checks / bare cryptography",
                String.format(Locale.ROOT, "%.3f", whole.median() / least.median()),
                "");
    }

    private void check(byte[] pdf) {
        believe(Library.READER.read(pdf, papers.trust(), now));
    }

    /// Another process does the work, so the clock on the wall counts.
    private void throughAProcess(byte[] pdf) throws Exception {
        var workers = new CheckWorkers(Duration.ofMinutes(1), 1);
        try {
            for (long end = System.nanoTime() + seconds * 2_000_000_000L; System.nanoTime() < end; ) {
                believe(workers.examine(pdf, papers.trust(), now).report());
            }
            long begin = System.nanoTime();
            long end = begin + seconds * 1_000_000_000L;
            int done = 0;
            while (System.nanoTime() < end) {
                believe(workers.examine(pdf, papers.trust(), now).report());
                done++;
            }
            SignaturesBench.print(
                    "the same through the process for strange files, by the clock",
                    String.format(Locale.ROOT, "%.0f/s", done * 1e9 / (System.nanoTime() - begin)),
                    "");
        } finally {
            workers.endAll();
        }
    }

    private static void believe(SignatureReport report) {
        if (report.verdict() != Verdict.VALID) {
            throw new IllegalStateException("The paper should be valid: " + report);
        }
    }
}
