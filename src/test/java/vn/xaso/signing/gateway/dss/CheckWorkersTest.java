package vn.xaso.signing.gateway.dss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.xaso.kernel.Refusal;
import vn.xaso.signing.SignatureReport.Outcome;
import vn.xaso.signing.SignatureVerdict.Verdict;

class CheckWorkersTest {

    private static final byte[] PLAIN = "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.parse("2026-11-25T01:00:00Z");

    private final List<CheckWorkers> made = new ArrayList<>();

    @AfterEach
    void endThem() {
        made.forEach(CheckWorkers::endAll);
    }

    @Test
    void startsNoProcessBeforeTheFirstFile() {
        var before = ProcessHandle.current().children().count();

        workers(Duration.ofSeconds(60), 1);

        assertThat(ProcessHandle.current().children().count()).isLessThanOrEqualTo(before);
    }

    @Test
    void aFileThatTakesTooLongIsUndecidedAndTheNextOneIsJudged() {
        var impatient = workers(Duration.ofMillis(1), 1);

        var report = impatient.examine(PLAIN, TrustSet.EMPTY, NOW).report();

        assertThat(report.outcome()).isEqualTo(Outcome.TOO_HEAVY);
        assertThat(report.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(report.inShort()).hasSize(1);
    }

    @Test
    void thatAProcessEndsIsAnAnswerAndAnotherOneIsStarted() throws Exception {
        var workers = workers(Duration.ofSeconds(60), 1);
        workers.examine(PLAIN, TrustSet.EMPTY, NOW).report();
        var process = CheckProcess.start();
        var ended = ProcessHandle.of(process.id()).orElseThrow();
        ended.destroyForcibly();
        ended.onExit().get();

        assertThatThrownBy(() -> process.ask(new CheckMessage.Question(PLAIN, TrustSet.EMPTY, NOW)))
                .isInstanceOf(IOException.class);
        assertThat(workers.examine(PLAIN, TrustSet.EMPTY, NOW).report().outcome())
                .isEqualTo(Outcome.UNREADABLE);
    }

    @Test
    void aProcessWithoutEnoughMemoryEndsAloneAndSaysSo() {
        var workers = workers(Duration.ofSeconds(60), 1);

        var report = workers.examine(new byte[300 * 1024 * 1024], TrustSet.EMPTY, NOW)
                .report();

        assertThat(report.outcome()).isEqualTo(Outcome.TOO_HEAVY);
        assertThat(workers.examine(PLAIN, TrustSet.EMPTY, NOW).report().outcome())
                .isEqualTo(Outcome.UNREADABLE);
    }

    @Test
    void refusesWhenTooManyFilesWait() {
        var none = workers(Duration.ofMillis(1), 0);

        assertThatThrownBy(() -> none.examine(PLAIN, TrustSet.EMPTY, NOW))
                .isInstanceOf(Refusal.class)
                .hasMessage("signing.check.busy");
    }

    @Test
    void aProcessStaysWithinHalfAGigabyte() throws Exception {
        try (var process = CheckProcess.start()) {
            var status = Path.of("/proc/" + process.id() + "/status");
            process.ask(new CheckMessage.Question(new byte[40 * 1024 * 1024], TrustSet.EMPTY, NOW));
            if (Files.exists(status)) {
                var most = Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElseThrow();

                assertThat(most).isLessThan(512 * 1024);
            }
        }
    }

    private CheckWorkers workers(Duration limit, int most) {
        var workers = new CheckWorkers(limit, most);
        made.add(workers);
        return workers;
    }
}
