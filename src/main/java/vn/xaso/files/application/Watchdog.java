package vn.xaso.files.application;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import vn.xaso.files.FileRefusal;
import vn.xaso.files.FileRefusal.Reason;

/// Lets a check look into a strange file in a thread of its own, and gives up on it after some seconds. However a
/// parser ends (fault, endless loop, stack or memory used up), the file is refused and the program goes on.
final class Watchdog {

    static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final int AT_ONCE = 2;
    private static final long STACK = 1024 * 1024;

    /// Given back by the thread that looks, not by the one that waits: a parser that never ends keeps its place.
    private final Semaphore places = new Semaphore(AT_ONCE);

    <T> T watch(String name, Callable<T> look) {
        takePlace(name);
        var task = new FutureTask<>(look);
        var thread = new Thread(null, () -> lookAndLeave(task), "file-check", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            task.cancel(true);
            throw new FileRefusal(Reason.TOO_COMPLEX, name);
        } catch (InterruptedException asked) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new FileRefusal(Reason.TOO_COMPLEX, name);
        } catch (ExecutionException fault) {
            throw refusal(name, fault.getCause());
        }
    }

    private void lookAndLeave(FutureTask<?> task) {
        try {
            task.run();
        } finally {
            places.release();
        }
    }

    private void takePlace(String name) {
        try {
            if (!places.tryAcquire(10 * PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new FileRefusal(Reason.TOO_COMPLEX, name);
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new FileRefusal(Reason.TOO_COMPLEX, name);
        }
    }

    private static FileRefusal refusal(String name, @Nullable Throwable cause) {
        return new FileRefusal(cause instanceof Unacceptable found ? found.reason() : Reason.TOO_COMPLEX, name);
    }
}
