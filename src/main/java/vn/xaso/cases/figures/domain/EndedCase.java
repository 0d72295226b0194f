package vn.xaso.cases.figures.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.CaseState;
import vn.xaso.kernel.UnitId;

/// What remains of a case for the figures when it is over.
///
/// @param dueAt null where the clock stood still at the end
/// @param workedMinutes working time without the pauses
/// @param endedAs decided, withdrawn or stopped
public record EndedCase(
        UnitId unit,
        UnitId receivedAt,
        UUID id,
        String procedure,
        int channel,
        Instant acceptedAt,
        @Nullable Instant dueAt,
        Instant endedAt,
        long workedMinutes,
        CaseState endedAs) {}
