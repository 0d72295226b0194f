package vn.xaso.reports.rounds.domain;

import java.time.Instant;
import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// What the province said to a unit about its report.
///
/// @param sending which sending it means; 0 for a reminder
public record Decision(
        UUID id,
        UnitId province,
        UnitId reporting,
        UUID round,
        int sending,
        Kind kind,
        String reason,
        Instant at,
        String by) {

    public enum Kind {
        TAKEN,
        RETURNED,
        REMINDED
    }
}
