package vn.xaso.queue.domain;

import java.time.Duration;
import java.util.List;

/// How long a visitor will wait: those ahead, times what one takes, over the counters that serve.
public final class Waits {

    /// So many served visitors say more than what the administrator thought.
    private static final int ENOUGH = 5;

    private static final int STEP = 5;

    private Waits() {}

    /// @param served how long the last visitors took
    /// @param usual minutes, where too few were served
    public static Duration usual(List<Duration> served, int usual) {
        if (served.size() < ENOUGH) {
            return Duration.ofMinutes(usual);
        }
        return median(served);
    }

    /// @param one what one visitor takes
    /// @param counters that serve the line now; none counts as one
    /// @return minutes in steps of five; nobody is promised a minute
    public static int minutes(int ahead, Duration one, int counters) {
        long seconds = one.toSeconds() * ahead / Math.max(1, counters);
        return (int) ((seconds + STEP * 60L - 1) / (STEP * 60L)) * STEP;
    }

    public static Duration median(List<Duration> waits) {
        if (waits.isEmpty()) {
            return Duration.ZERO;
        }
        return waits.stream().sorted().toList().get((waits.size() - 1) / 2);
    }
}
