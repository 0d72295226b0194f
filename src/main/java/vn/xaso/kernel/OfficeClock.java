package vn.xaso.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// The clock on the wall of the office, in Vietnamese time.
///
/// The demo lives half a year through by moving the clock of its own thread; nobody else sees that.
public final class OfficeClock extends Clock {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter RFC_3339 =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX").withZone(ZONE);

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

    /// As other programs read it, such as `2026-11-24T08:30:00+07:00`.
    public static String rfc3339(Instant time) {
        return RFC_3339.format(time);
    }

    /// The same work for another thread, under the clock of this one.
    public static Runnable carried(Runnable work) {
        if (!MOVED_TO.isBound()) {
            return work;
        }
        var time = MOVED_TO.get();
        return () -> at(time, work);
    }

    /// Does the work as if it were that time.
    public static void at(Instant time, Runnable work) {
        ScopedValue.where(MOVED_TO, time).run(work);
    }
}
