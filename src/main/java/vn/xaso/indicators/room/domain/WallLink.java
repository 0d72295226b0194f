package vn.xaso.indicators.room.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;

/// The link of a screen on a wall.
///
/// @param secret the hash of the key in its address
/// @param dark light letters on a dark ground
/// @param withdrawnAt since when it opens nothing, or null
public record WallLink(
        UUID id,
        UnitId unit,
        String name,
        String secret,
        boolean dark,
        Instant madeAt,
        String madeBy,
        @Nullable Instant withdrawnAt) {}
