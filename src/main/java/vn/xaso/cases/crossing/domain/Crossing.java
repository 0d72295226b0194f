package vn.xaso.cases.crossing.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.CaseCode;
import vn.xaso.cases.CaseState;
import vn.xaso.kernel.UnitId;

/// A case that this unit received and another one decides.
///
/// Law: NĐ 118/2025/NĐ-CP; TT 03/2025/TT-VPCP
///
/// @param unit that received it, and whose row this is
/// @param competent the unit that decides
/// @param standing how far the case came there, as far as this unit knows
/// @param handedOver the result was given to the citizen here
public record Crossing(
        UUID id,
        UnitId unit,
        UnitId competent,
        CaseCode code,
        Matter matter,
        String requestKey,
        Instant receivedAt,
        Receiver by,
        Standing standing,
        @Nullable HandedOver handedOver) {

    public record Matter(String procedure, String procedureName, String applicant, String phone) {
        @Override
        public String toString() {
            return "Matter[" + procedure + "]";
        }
    }

    public record Receiver(UUID person, String name, String position) {}

    /// @param caseId null until the other unit has the case
    /// @param version of the case
    /// @param result the signed result, once there is one
    /// @param asked what the citizen is asked for now, or empty
    public record Standing(
            @Nullable UUID caseId,
            CaseState state,
            int version,
            @Nullable Instant dueAt,
            @Nullable Instant finishedAt,
            @Nullable Instant returnedAt,
            @Nullable UUID result,
            String asked) {}

    public record HandedOver(Instant at, String by, String proof) {}

    /// Whether the unit that decides waits for something from the citizen.
    public boolean isAsked() {
        return standing.state() == CaseState.WAIT_SUPPLEMENT;
    }

    public boolean hasArrived() {
        return standing.caseId() != null;
    }

    /// Whether the result is there and nobody has given it to the citizen yet.
    public boolean mayHandOver() {
        return CaseState.DECIDED.contains(standing.state()) && handedOver == null;
    }

    public boolean isLateAt(Instant now) {
        var due = standing.dueAt();
        var end = standing.finishedAt() == null ? now : standing.finishedAt();
        return due != null && end.isAfter(due);
    }
}
