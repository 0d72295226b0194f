package vn.xaso.kernel;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Housework that is done again and again while the program runs, the first time one interval after the start.
public final class RepeatedWork implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RepeatedWork.class);
    private static final int SECONDS_TO_STOP = 5;

    private final String name;
    private final Duration every;
    private final Runnable work;
    private @Nullable ScheduledExecutorService executor;

    /// @param every zero: never
    public RepeatedWork(String name, Duration every, Runnable work) {
        this.name = name;
        this.every = every;
        this.work = work;
    }

    @Override
    public synchronized void start() {
        if (every.isPositive() && executor == null) {
            executor = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name(name).daemon().factory());
            var unused = executor.scheduleWithFixedDelay(
                    this::once, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public synchronized void stop() {
        if (executor == null) {
            return;
        }
        executor.shutdown();
        try {
            if (!executor.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                executor.shutdownNow();
            }
        } catch (InterruptedException asked) {
            executor.shutdownNow();
            Thread.currentThread().interrupt();
        }
        executor = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return executor != null;
    }

    /// A fault in one round, such as a database that restarts, must not end the rounds after it.
    private void once() {
        try {
            work.run();
        } catch (RuntimeException fault) {
            LOG.warn("{} failed in this round; the next round tries again", name, fault);
        }
    }
}
