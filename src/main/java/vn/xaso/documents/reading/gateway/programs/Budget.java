package vn.xaso.documents.reading.gateway.programs;

import java.time.Duration;

/// What all programs together may spend on one file.
///
/// The work is what counts: a busy machine takes longer for the same file. The clock only keeps people from waiting.
final class Budget {

    private final long endsAt;
    private long work;

    Budget(Duration work, Duration atMost) {
        this.work = work.toNanos();
        endsAt = System.nanoTime() + atMost.toNanos();
    }

    /// The work that is left.
    Duration work() {
        return Duration.ofNanos(Math.max(0, work));
    }

    void spend(Duration spent) {
        work -= spent.toNanos();
    }

    boolean isSpent(Duration now) {
        return work <= now.toNanos() || System.nanoTime() >= endsAt;
    }
}
