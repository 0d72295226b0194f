package vn.xaso.notifications.domain;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// When a letter is tried again: soon at first, then ever more seldom, for about a day.
public final class Retries {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12));

    private Retries() {}

    /// @param tries how often it was tried
    /// @return empty: it stays until somebody looks after it
    public static Optional<Duration> after(int tries, MailFault fault) {
        return fault.isLasting() || tries > PAUSES.size() ? Optional.empty() : Optional.of(PAUSES.get(tries - 1));
    }
}
