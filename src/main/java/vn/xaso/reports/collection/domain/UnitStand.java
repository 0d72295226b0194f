package vn.xaso.reports.collection.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitId;

/// How one unit stands in a round, as the province sees it.
///
/// @param report null where the unit has not begun
/// @param sending the number of the sending that counts or was sent back; 0 where there is none
/// @param firstSentAt of the first sending, by which it was in time or late
/// @param reminders how often it was reminded
public record UnitStand(
        UnitId unit,
        @Nullable UUID report,
        State state,
        int sending,
        @Nullable Instant sentAt,
        @Nullable Instant firstSentAt,
        int reminders) {

    public enum State {
        NOT_BEGUN,
        WORKING,
        SENT,
        TAKEN,
        RETURNED;

        /// Whether its figures count.
        public boolean counts() {
            return this == SENT || this == TAKEN;
        }
    }

    /// Sent after the due date, or not at all when it has passed.
    public boolean isLate(LocalDate dueOn, LocalDate today) {
        return firstSentAt == null
                ? today.isAfter(dueOn)
                : LocalDate.ofInstant(firstSentAt, OfficeClock.ZONE).isAfter(dueOn);
    }

    public boolean isMissing() {
        return !state.counts();
    }
}
