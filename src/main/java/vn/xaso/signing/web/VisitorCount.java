package vn.xaso.signing.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Counts how many files a stranger had checked in this hour. A whole office may stand behind one address.
///
/// Counted in memory, in a fixed number of drawers, so that strangers cannot fill it.
@Component
class VisitorCount {

    private static final int MOST = 60;
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int DRAWERS = 0x3FFF;

    private final Map<Integer, Counted> drawers = new ConcurrentHashMap<>();
    private final Clock clock;

    VisitorCount(Clock clock) {
        this.clock = clock;
    }

    private record Counted(Instant since, int files) {

        Counted again(Instant now) {
            return now.isAfter(since.plus(WINDOW)) ? new Counted(now, 1) : new Counted(since, files + 1);
        }
    }

    boolean isWelcome(String address) {
        var now = clock.instant();
        return drawers.merge(address.hashCode() & DRAWERS, new Counted(now, 1), (before, first) -> before.again(now))
                        .files()
                <= MOST;
    }
}
