package vn.xaso.mergers.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;

/// Which units become which, from which day.
///
/// @param province whose plan it is
/// @param on the first day of the successors
/// @param example made to be looked at: it can never be run
/// @param account of whoever confirmed it, or null
/// @param fault why the last run was undone: the key of the words, or empty
public record MergerPlan(
        UUID id,
        UnitId province,
        String name,
        String basis,
        LocalDate on,
        State state,
        boolean example,
        int version,
        String madeBy,
        @Nullable Instant confirmedAt,
        String confirmedBy,
        @Nullable UUID account,
        @Nullable Instant endedAt,
        String fault) {

    public enum State {
        DRAFT,
        /// Runs on its day.
        CONFIRMED,
        DONE,
        DROPPED
    }

    /// What whoever plans may change.
    public boolean isOpen() {
        return state == State.DRAFT;
    }

    /// An old unit and what it becomes a part of.
    public record Line(UnitId old, Heir heir) {}

    /// What must be known of a successor.
    ///
    /// @param kind one of directory's kinds, by name
    /// @param agencyCode may be empty
    /// @param existing where it stands already and stays what it is
    public record Heir(
            String code,
            String kind,
            String name,
            String agencyCode,
            @Nullable UnitId existing) {

        /// Lines with the same code mean the same successor.
        public boolean isSameAs(Heir other) {
            return code.equals(other.code);
        }
    }

    /// The old units of one successor.
    public record Group(Heir heir, List<UnitId> old) {

        public Group {
            old = List.copyOf(old);
        }
    }
}
