package vn.xaso.interchange.domain;

import java.time.Duration;

/// How long nobody tries again: half a minute first, then ever longer, at most an hour.
public final class Backoff {

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration MOST = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 7;

    private Backoff() {}

    /// @param tries at least one
    public static Duration after(int tries) {
        var pause = FIRST.multipliedBy(1L << Math.min(tries - 1, MOST_DOUBLINGS));
        return pause.compareTo(MOST) > 0 ? MOST : pause;
    }
}
