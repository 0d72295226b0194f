package vn.xaso.cases.reminders.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A letter of apology (form 04) that waits for its reason, or for the leader.
///
/// @param forDue the due date that will be missed
/// @param newDay the day that is proposed instead
/// @param reason empty until the officer has written it
/// @param sentAt when it was laid before the leader, or null
public record LateDraft(
        UUID caseId,
        Instant forDue,
        Cause cause,
        LocalDate newDay,
        String reason,
        @Nullable Instant sentAt,
        String sentBy) {

    /// Why it was drafted.
    public enum Cause {
        /// The case is due today or was due before.
        DUE,
        /// The steps that are left take longer than the time that is left.
        STEPS
    }
}
