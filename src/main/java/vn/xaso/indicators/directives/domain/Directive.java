package vn.xaso.indicators.directives.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;

/// What a leader says to one who holds a matter. Never changed; what becomes of it are its steps.
///
/// @param unit whose copy it is
/// @param named to whom the matter shall be given, or null; only of an assignment
/// @param dueOn by when, or null where no day is said
public record Directive(
        UUID id,
        UnitId unit,
        UnitId fromUnit,
        UnitId toUnit,
        Kind kind,
        Subject subject,
        @Nullable Person to,
        String toName,
        @Nullable Person named,
        String words,
        @Nullable LocalDate dueOn,
        Instant givenAt,
        Signer by) {

    /// What is wanted.
    public enum Kind {
        /// A question; ends with an answer.
        ASK,
        /// Get on with it; ends when it is done.
        URGE,
        /// Somebody else shall handle it; ends when it is given to that person.
        ASSIGN
    }

    public enum About {
        CASE,
        /// An incoming document.
        DOCUMENT,
        /// An outgoing document or a draft.
        OUTGOING,
        UNIT,
        ALERT
    }

    /// @param id of the case, the document or the alert; null for a unit as a whole
    /// @param label what it is, in words that name no citizen
    public record Subject(About about, @Nullable UUID id, String label) {}

    public record Person(UUID id, String name) {}

    /// @param person null where the program did it
    public record Signer(@Nullable UUID person, String name, String position) {}

    public boolean crossesUnits() {
        return !fromUnit.equals(toUnit);
    }

    public @Nullable UUID toPerson() {
        return to == null ? null : to.id();
    }

    /// The copy for another unit.
    public Directive of(UnitId other) {
        return new Directive(id, other, fromUnit, toUnit, kind, subject, to, toName, named, words, dueOn, givenAt, by);
    }

    public boolean isLate(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }

    /// Whole days since it was given.
    public long age(Instant now) {
        return Math.max(0, java.time.Duration.between(givenAt, now).toDays());
    }

    /// Which step ends it: a question is answered, everything else is done; what was meant otherwise is withdrawn.
    public boolean endsWith(DirectiveStep.Kind step) {
        return switch (step) {
            case SEEN -> false;
            case ANSWERED -> kind == Kind.ASK;
            case DONE -> kind != Kind.ASK;
            case WITHDRAWN, OVER -> true;
        };
    }
}
