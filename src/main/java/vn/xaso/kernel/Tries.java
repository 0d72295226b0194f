package vn.xaso.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Counts wrong tries at what strangers may ask with a code: four digits can be guessed by whoever may try ten
/// thousand times.
///
/// Counted in memory, in a fixed number of drawers, so that strangers cannot fill it.
@Component
public final class Tries {

    private static final int MOST = 10;
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int DRAWERS = 0x3FFF;

    private final Map<Integer, Counted> drawers = new ConcurrentHashMap<>();
    private final Clock clock;

    Tries(Clock clock) {
        this.clock = clock;
    }

    private record Counted(Instant since, int tries) {

        Counted again(Instant now) {
            return now.isAfter(since.plus(WINDOW)) ? new Counted(now, 1) : new Counted(since, tries + 1);
        }
    }

    /// Takes one try.
    ///
    /// @return false when there were too many in this hour
    public boolean take(String code) {
        var now = clock.instant();
        var counted = drawers.merge(drawer(code), new Counted(now, 1), (before, first) -> before.again(now));
        return counted.tries() <= MOST;
    }

    /// A right answer costs nothing.
    public void giveBack(String code) {
        drawers.computeIfPresent(
                drawer(code), (drawer, counted) -> new Counted(counted.since(), Math.max(0, counted.tries() - 1)));
    }

    private static int drawer(String code) {
        return code.hashCode() & DRAWERS;
    }
}
