package vn.xaso.audit.application;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Starts the sealing round again and again while the program runs.
@Component
@EnableConfigurationProperties(AuditSettings.class)
class SealingWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SealingWatch.class);
    private static final int SECONDS_TO_STOP = 5;

    private final SealingRound round;
    private final AuditSettings settings;
    private @Nullable ScheduledExecutorService executor;

    SealingWatch(SealingRound round, AuditSettings settings) {
        this.round = round;
        this.settings = settings;
    }

    @Override
    public synchronized void start() {
        long millis = settings.sealingEvery().toMillis();
        if (millis > 0 && executor == null) {
            executor = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("audit-sealing").daemon().factory());
            var unused = executor.scheduleWithFixedDelay(this::walk, millis, millis, TimeUnit.MILLISECONDS);
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
    private void walk() {
        try {
            round.walk();
        } catch (RuntimeException fault) {
            LOG.warn("The trail was not sealed in this round; the next round tries again", fault);
        }
    }
}
