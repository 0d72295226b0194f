package vn.xaso.signing.gateway.dss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.xaso.WorkerMemory;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.process.Worker;
import vn.xaso.signing.SignatureReport.Outcome;
import vn.xaso.signing.SignatureVerdict.Verdict;

class CheckWorkersTest {

    private static final byte[] PLAIN = "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.parse("2026-11-25T01:00:00Z");
    private static final byte[] CIRCUMSTANCES = CheckMessage.write(new CheckMessage.Circumstances(TrustSet.EMPTY, NOW));

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
        var first = workers.examine(PLAIN, TrustSet.EMPTY, NOW).report();
        try (var process = Worker.start(CheckProgram.class, CheckWorkers.MEMORY)) {
            var ended = ProcessHandle.of(process.id()).orElseThrow();
            ended.destroyForcibly();
            ended.onExit().get();

            assertThatThrownBy(() -> process.ask(CIRCUMSTANCES, PLAIN)).isInstanceOf(IOException.class);
        }
        assertThat(first.outcome()).isEqualTo(Outcome.UNREADABLE);
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
        try (var process = Worker.start(CheckProgram.class, CheckWorkers.MEMORY)) {
            process.ask(CIRCUMSTANCES, new byte[40 * 1024 * 1024]);

            assertThat(WorkerMemory.of(process.id())).isLessThan(WorkerMemory.WALL);
        }
    }

    private CheckWorkers workers(Duration limit, int most) {
        var workers = new CheckWorkers(limit, most);
        made.add(workers);
        return workers;
    }
}
