package vn.xaso.cases.linked.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;

/// How far one step of a linked case is.
///
/// Law: 63/2024/NĐ-CP
///
/// @param no as the version of the linked procedure numbers it
/// @param version of the procedure of a step here, as on the day of reception
/// @param child the case of a step here, once it is open
/// @param leg the question of a step outside, once it is sent
/// @param askedAt since when the applicant is asked for this step, or null
public record StepRun(
        UnitId unit,
        UUID parent,
        int no,
        Standing standing,
        @Nullable UUID version,
        @Nullable UUID child,
        @Nullable UUID leg,
        @Nullable Instant openedAt,
        @Nullable Instant endedAt,
        @Nullable Instant askedAt) {

    public enum Standing {
        /// For the steps before it.
        WAITING,
        OPEN,
        DONE,
        /// It ended without what was asked for.
        FAILED,
        /// A step before it failed, or the linked case ended first.
        SKIPPED;

        public boolean hasEnded() {
            return this == DONE || this == FAILED || this == SKIPPED;
        }
    }

    public static StepRun waiting(UnitId unit, UUID parent, int no, @Nullable UUID version) {
        return new StepRun(unit, parent, no, Standing.WAITING, version, null, null, null, null, null);
    }

    public StepRun asCase(UUID opened, Instant at) {
        return new StepRun(unit, parent, no, Standing.OPEN, version, opened, null, at, null, null);
    }

    public StepRun asLeg(UUID sent, Instant at) {
        return new StepRun(unit, parent, no, Standing.OPEN, version, null, sent, at, null, null);
    }

    public StepRun ended(Standing how, Instant at) {
        return new StepRun(unit, parent, no, how, version, child, leg, openedAt, at, null);
    }

    /// @param at null once the applicant has answered
    public StepRun asked(@Nullable Instant at) {
        return new StepRun(unit, parent, no, standing, version, child, leg, openedAt, endedAt, at);
    }
}
