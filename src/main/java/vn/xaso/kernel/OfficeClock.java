package vn.xaso.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/// The clock on the wall of the office, in Vietnamese time.
///
/// The demo lives half a year through by moving the clock of its own thread; nobody else sees that.
public final class OfficeClock extends Clock {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final ScopedValue<Instant> MOVED_TO = ScopedValue.newInstance();

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }

    @Override
    public Instant instant() {
        return MOVED_TO.isBound() ? MOVED_TO.get() : Instant.now();
    }

    /// Does the work as if it were that time.
    public static void at(Instant time, Runnable work) {
        ScopedValue.where(MOVED_TO, time).run(work);
    }
}
