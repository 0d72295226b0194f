package vn.xaso.interchange;

import java.time.Duration;
import java.time.Instant;
import vn.xaso.kernel.OfficeClock;

/// By then whatever had to wait is due.
final class OfficeClockInAnHour {

    private OfficeClockInAnHour() {}

    static void run(Runnable work) {
        OfficeClock.at(Instant.now().plus(Duration.ofMinutes(90)), work);
    }
}
