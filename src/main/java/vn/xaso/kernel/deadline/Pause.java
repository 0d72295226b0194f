package vn.xaso.kernel.deadline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A time in which the office waits for the applicant and the clock of the case stands still.
///
/// @param to when the clock went on, or null while it still stands
public record Pause(Instant from, @Nullable Instant to, PauseKind kind) {

    public Pause {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A pause that ends before it begins");
        }
    }
}
