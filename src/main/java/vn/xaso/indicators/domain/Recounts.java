package vn.xaso.indicators.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;

/// The recounts and what they found.
public interface Recounts {

    /// @param askedBy who asked, or empty at night
    /// @param facts how many cases and documents were counted
    /// @param fault why it was broken off, or empty
    record Recount(
            UUID id,
            String askedBy,
            Instant begunAt,
            @Nullable Instant endedAt,
            int units,
            int unitsDone,
            long facts,
            long differences,
            String fault) {

        public boolean runs() {
            return endedAt == null && fault.isEmpty();
        }

        /// Whether everything was counted and nothing differed.
        public boolean provedEqual() {
            return endedAt != null && fault.isEmpty() && differences == 0;
        }
    }

    enum Kind {
        /// What was added of a case or document was not what its module tells.
        FACT,
        /// A sum was not what its facts add up to.
        SUM,
        /// Sets of procedures were not those of the facts.
        PROCEDURES
    }

    /// @param what the case, or the sum
    record Difference(UnitId unit, Kind kind, String what, String stood, String counted) {}

    /// @param night the day, or null where somebody asked
    /// @return false where it is done or being done for that night
    boolean begin(UUID id, @Nullable LocalDate night, String askedBy, Instant at, int units);

    void unitDone(UUID id, Instant at, long facts, long differences);

    void end(UUID id, Instant at, String fault);

    /// Those that have not ended and told nothing since then ended with their process. Their night is free again.
    void breakOff(Instant silentSince, Instant at, String fault);

    /// Those of one unit, a few hundred at most.
    void add(UUID id, List<Difference> differences);

    Optional<Recount> newest();

    List<Recount> list(int most);

    List<Difference> differences(UUID id, int most);
}
