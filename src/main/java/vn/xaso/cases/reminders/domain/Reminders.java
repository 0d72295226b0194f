package vn.xaso.cases.reminders.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitId;

/// All reminders and drafted letters of a unit.
public interface Reminders {

    Optional<ReminderRule> rule(UnitId unit);

    void setRule(UnitId unit, ReminderRule rule);

    /// The borders of a round.
    ///
    /// @param endOfSoon the end of the last day of which somebody is reminded already
    record Borders(Instant now, Instant startOfDay, Instant endOfDay, Instant endOfSoon) {}

    /// Reminds of every case of which nobody was reminded for the same due date and reason.
    ///
    /// @return how many reminders were made
    int remind(UnitId unit, ReminderRule rule, Borders borders);

    /// What is over needs no reminder any more.
    void settle(UnitId unit, Instant now);

    /// @return false when somebody was reminded of the case that day already
    boolean remindByHand(UnitId unit, UUID caseId, Instant day, Instant at, String by);

    /// The reader knows now.
    void know(Actor actor, Set<UUID> cases, Instant at);

    /// The cases that may be late before then and for whose due date no letter is drafted.
    List<UUID> withoutDraft(UnitId unit, Instant dueBefore, int most);

    void draft(UnitId unit, LateDraft draft, Instant at);

    Optional<LateDraft> draftOf(UnitId unit, UUID caseId);

    void write(UnitId unit, UUID caseId, Instant forDue, LocalDate newDay, String reason, Instant at, String by);
}
