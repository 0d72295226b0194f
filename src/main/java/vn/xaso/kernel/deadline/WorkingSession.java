package vn.xaso.kernel.deadline;

import java.time.Duration;
import java.time.LocalTime;

/// A stretch of a day in which the office is open, from its first minute up to, and without, its end.
public record WorkingSession(LocalTime begins, LocalTime ends) {

    public WorkingSession {
        if (!begins.isBefore(ends)) {
            throw new IllegalArgumentException("A session from " + begins + " to " + ends);
        }
    }

    public int minutes() {
        return (int) Duration.between(begins, ends).toMinutes();
    }

    boolean isMorning() {
        return begins.isBefore(LocalTime.NOON);
    }
}
