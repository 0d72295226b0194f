package vn.xaso.kernel;

import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Works for one unit after another in a thread of its own, because the scope cannot change in the thread that has just
/// committed. What fails waits for the next round of whoever walks through the units.
public final class UnitWorker {

    private static final Logger LOG = LoggerFactory.getLogger(UnitWorker.class);

    private final String name;
    private final Consumer<UnitId> work;
    private final ExecutorService thread;

    /// @param name of the thread, such as `leg-post`
    /// @param work opens the scope of the unit itself
    public UnitWorker(String name, Consumer<UnitId> work) {
        this.name = name;
        this.work = work;
        thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
    }

    public void soon(UnitId unit) {
        thread.execute(() -> attempt(unit));
    }

    /// The same as if it were that time.
    public void soon(UnitId unit, Instant at) {
        thread.execute(() -> OfficeClock.at(at, () -> attempt(unit)));
    }

    /// Comes back when it is done, also where the thread has begun before; under the clock of the caller.
    ///
    /// @throws IllegalStateException with what went wrong
    public void now(UnitId unit) {
        try {
            thread.submit(OfficeClock.carried(() -> work.accept(unit))).get();
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        }
    }

    private void attempt(UnitId unit) {
        try {
            work.accept(unit);
        } catch (RuntimeException fault) {
            LOG.warn("{} of {} waits; the next round tries again", name, unit, fault);
        }
    }

    /// What was asked is still done.
    public void close() {
        thread.shutdown();
    }

    /// What is being done is broken off; somebody goes on with it after the next start.
    public void stop() {
        thread.shutdownNow();
    }
}
