package vn.xaso.signing.gateway.dss;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Refusal;
import vn.xaso.signing.SignatureReport.Outcome;
import vn.xaso.signing.gateway.dss.CheckMessage.Question;

/// The processes that check strange files: started when first needed, at most some at once, ended after many files or
/// when one takes too long. That a process ends is an answer, not a fault.
@Component
class CheckWorkers {

    private static final Logger LOG = LoggerFactory.getLogger(CheckWorkers.class);
    private static final int FILES_A_PROCESS = 500;

    private final Duration limit;
    private final Semaphore places;
    private final Deque<CheckProcess> idle = new ConcurrentLinkedDeque<>();

    CheckWorkers(
            @Value("${xaso.signing.check.at-most:10s}") Duration limit,
            @Value("${xaso.signing.check.processes:2}") int most) {
        this.limit = limit;
        this.places = new Semaphore(most, true);
    }

    Findings examine(byte[] pdf, TrustSet trust, Instant now) {
        takePlace();
        try {
            return within(new Question(pdf, trust, now));
        } finally {
            places.release();
        }
    }

    private void takePlace() {
        try {
            if (!places.tryAcquire(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Refusal("signing.check.busy");
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new Refusal("signing.check.busy");
        }
    }

    private Findings within(Question question) {
        var used = new AtomicReference<CheckProcess>();
        var answer = new CompletableFuture<Findings>();
        var thread = Thread.ofPlatform().daemon().name("signature check").start(() -> ask(question, used, answer));
        try {
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLong) {
            end(used);
            thread.interrupt();
            return Findings.only(PadesReader.unsigned(Outcome.TOO_HEAVY, question.pdf(), question.now()));
        } catch (ExecutionException ended) {
            LOG.debug("A process for checks ended", ended);
            return Findings.only(PadesReader.unsigned(outcome(used), question.pdf(), question.now()));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            end(used);
            return Findings.only(PadesReader.unsigned(Outcome.FAILED, question.pdf(), question.now()));
        }
    }

    private void ask(Question question, AtomicReference<CheckProcess> used, CompletableFuture<Findings> answer) {
        try {
            var process = take();
            used.set(process);
            answer.complete(process.ask(question));
            giveBack(process);
        } catch (IOException | RuntimeException ended) {
            answer.completeExceptionally(ended);
            var process = used.get();
            if (process != null) {
                process.close();
            }
        }
    }

    private CheckProcess take() throws IOException {
        for (var process = idle.poll(); process != null; process = idle.poll()) {
            if (process.isAlive()) {
                return process;
            }
            process.close();
        }
        return CheckProcess.start();
    }

    private void giveBack(CheckProcess process) {
        if (process.jobs() < FILES_A_PROCESS && process.isAlive()) {
            idle.push(process);
        } else {
            process.close();
        }
    }

    private static void end(AtomicReference<CheckProcess> used) {
        var process = used.get();
        if (process != null) {
            process.close();
        }
    }

    private static Outcome outcome(AtomicReference<CheckProcess> used) {
        var process = used.get();
        return process != null && process.endedForWantOfMemory() ? Outcome.TOO_HEAVY : Outcome.FAILED;
    }

    @PreDestroy
    void endAll() {
        for (var process = idle.poll(); process != null; process = idle.poll()) {
            process.close();
        }
    }
}
