package vn.xaso.kernel.process;

import java.time.Duration;

/// What all programs together may spend on one file.
///
/// The work is what counts: a busy machine takes longer for the same file. The clock only keeps people from waiting.
public final class Budget {

    private final long endsAt;
    private long work;

    /// @param work in time of the processor
    /// @param atMost by the clock, from now on
    public Budget(Duration work, Duration atMost) {
        this.work = work.toNanos();
        endsAt = System.nanoTime() + atMost.toNanos();
    }

    /// In how many whole seconds of work the system may end a program; we look at it more closely, and first.
    long secondsAtLeast() {
        return Math.max(0, work) / 1_000_000_000L + 1;
    }

    void spend(Duration spent) {
        work -= spent.toNanos();
    }

    boolean isSpent(Duration now) {
        return work <= now.toNanos() || System.nanoTime() >= endsAt;
    }
}
