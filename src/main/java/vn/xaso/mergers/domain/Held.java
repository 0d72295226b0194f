package vn.xaso.mergers.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.directory.OfficeKind;
import vn.xaso.directory.PositionKind;
import vn.xaso.kernel.UnitId;

/// A post that an official holds in an old unit on its last day.
///
/// @param unit the old one
/// @param atSeat whether the successor takes the code of this unit: its seat is there
/// @param office of which kind, or null for those who stand above the offices
/// @param officeName tells one office of kind OTHER from another
public record Held(
        UUID official,
        String name,
        UnitId unit,
        boolean atSeat,
        PositionKind kind,
        @Nullable OfficeKind office,
        String officeName,
        String title) {}
