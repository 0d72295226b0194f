package vn.xaso.documents.layout.gateway.pdf;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Duration;
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
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.documents.layout.domain.DocumentEye;
import vn.xaso.documents.layout.domain.SeenDocument;
import vn.xaso.documents.layout.domain.SeenDocument.State;
import vn.xaso.kernel.Refusal;

/// Looks at files in processes with limits: started when first needed, ended after many files or when one takes too
/// long. That a process ends is an answer, not a fault.
@Lazy
@Component
class ProcessEye implements DocumentEye {

    private static final Logger LOG = LoggerFactory.getLogger(ProcessEye.class);
    private static final int FILES_A_PROCESS = 500;
    private static final int AT_ONCE = 2;

    private final Duration limit;
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Deque<EyeProcess> idle = new ConcurrentLinkedDeque<>();

    ProcessEye(@Value("${xaso.documents.layout.at-most:10s}") Duration limit) {
        this.limit = limit;
    }

    @Override
    public SeenDocument look(byte[] pdf) {
        try {
            if (!places.tryAcquire(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Refusal("documents.layout.busy");
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new Refusal("documents.layout.busy");
        }
        try {
            return within(pdf);
        } finally {
            places.release();
        }
    }

    private SeenDocument within(byte[] pdf) {
        var used = new AtomicReference<EyeProcess>();
        var answer = new CompletableFuture<SeenDocument>();
        var thread = Thread.ofPlatform().daemon().name("document eye").start(() -> ask(pdf, used, answer));
        try {
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLong) {
            end(used);
            thread.interrupt();
            return SeenDocument.unseen(State.TOO_HEAVY);
        } catch (ExecutionException ended) {
            LOG.debug("A process that looks at files ended", ended);
            return SeenDocument.unseen(State.TOO_HEAVY);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            end(used);
            return SeenDocument.unseen(State.TOO_HEAVY);
        }
    }

    private void ask(byte[] pdf, AtomicReference<EyeProcess> used, CompletableFuture<SeenDocument> answer) {
        try {
            var process = take();
            used.set(process);
            answer.complete(process.look(pdf));
            giveBack(process);
        } catch (IOException | RuntimeException ended) {
            answer.completeExceptionally(ended);
            end(used);
        }
    }

    private EyeProcess take() throws IOException {
        for (var process = idle.poll(); process != null; process = idle.poll()) {
            if (process.isGoodFor(FILES_A_PROCESS)) {
                return process;
            }
            process.close();
        }
        return EyeProcess.start();
    }

    private void giveBack(EyeProcess process) {
        if (process.isGoodFor(FILES_A_PROCESS)) {
            idle.push(process);
        } else {
            process.close();
        }
    }

    private static void end(AtomicReference<EyeProcess> used) {
        var process = used.get();
        if (process != null) {
            process.close();
        }
    }

    @PreDestroy
    void endAll() {
        for (var process = idle.poll(); process != null; process = idle.poll()) {
            process.close();
        }
    }
}
