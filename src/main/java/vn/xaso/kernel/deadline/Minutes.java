package vn.xaso.kernel.deadline;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import vn.xaso.kernel.OfficeClock;

/// Times as the receipt prints them: whole minutes on the wall of the office. Seconds are dropped, which never gives
/// the
/// office more time than the receipt says.
final class Minutes {

    private Minutes() {}

    static LocalDateTime local(Instant time) {
        return LocalDateTime.ofInstant(time, OfficeClock.ZONE).truncatedTo(ChronoUnit.MINUTES);
    }

    static Instant instant(LocalDateTime time) {
        return time.atZone(OfficeClock.ZONE).toInstant();
    }
}
