package vn.xaso.cases.crossing.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;

/// What a citizen handed in at the unit that received the case, for the one that decides.
///
/// @param toldAt when the other unit had it, or null while it is on its way
public record Supplement(
        UUID id,
        UnitId unit,
        UUID crossing,
        Instant at,
        Crossing.Receiver by,
        String note,
        @Nullable Instant toldAt) {}
