package vn.xaso.kernel.process;

import java.io.IOException;
import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.xaso.kernel.Refusal;

/// The processes that work on strange files: started when first needed, at most some at once, ended after many files
/// or when one takes too long.
public final class Workers implements AutoCloseable {

    private static final int FILES_A_PROCESS = 500;

    private final Class<?> program;
    private final Worker.Memory memory;
    private final Duration limit;
    private final String busy;
    private final Semaphore places;
    private final Deque<Worker> idle = new ConcurrentLinkedDeque<>();

    /// @param program its `main` serves as a [WorkerProgram]
    /// @param limit by the clock, for one question and perhaps the start of a process
    /// @param most processes at once
    /// @param busy the key of the refusal when no place became free within the limit
    public Workers(Class<?> program, Worker.Memory memory, Duration limit, int most, String busy) {
        this.program = program;
        this.memory = memory;
        this.limit = limit;
        this.busy = busy;
        places = new Semaphore(most, true);
    }

    /// What is asked of a process.
    @FunctionalInterface
    public interface Question<A> {

        A ask(Worker worker) throws IOException;
    }

    /// @throws Refusal when too many wait already
    public <A> A ask(Question<A> question) throws NoAnswer {
        takePlace();
        try {
            return within(question);
        } finally {
            places.release();
        }
    }

    private void takePlace() {
        try {
            if (!places.tryAcquire(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Refusal(busy);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new Refusal(busy);
        }
    }

    /// The first that is told of the end decides it: the answer, the fault, or the clock.
    private <A> A within(Question<A> question) throws NoAnswer {
        var worker = take();
        var end = new CompletableFuture<Ending>()
                .completeOnTimeout(Ending.TOO_LONG, limit.toMillis(), TimeUnit.MILLISECONDS);
        var _ = end.thenAccept(ending -> {
            if (ending == Ending.TOO_LONG) {
                worker.end();
            }
        });
        try {
            var answer = question.ask(worker);
            if (end.complete(Ending.WELL)) {
                giveBack(worker);
            }
            return answer;
        } catch (IOException | RuntimeException ended) {
            end.complete(worker.endedForWantOfMemory() ? Ending.TOO_MUCH : Ending.DIED);
            worker.close();
            throw new NoAnswer(end.join(), ended);
        }
    }

    private Worker take() throws NoAnswer {
        for (var worker = idle.poll(); worker != null; worker = idle.poll()) {
            if (worker.isGoodFor(FILES_A_PROCESS)) {
                return worker;
            }
            worker.close();
        }
        try {
            return Worker.start(program, memory);
        } catch (IOException notStarted) {
            throw new NoAnswer(Ending.DIED, notStarted);
        }
    }

    private void giveBack(Worker worker) {
        if (worker.isGoodFor(FILES_A_PROCESS)) {
            idle.push(worker);
        } else {
            worker.close();
        }
    }

    /// Ends those that wait for work; one that works ends with its file or with the house.
    @Override
    public void close() {
        for (var worker = idle.poll(); worker != null; worker = idle.poll()) {
            worker.close();
        }
    }
}
