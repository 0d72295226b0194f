package vn.xaso.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;

/// One person holds one position of a unit from one day to another.
///
/// @param office the office inside the unit, or null for those who stand above the offices
/// @param to the last day, or null while no end is known
public record Holding(
        UUID id,
        UUID official,
        UnitId unit,
        @Nullable UUID office,
        UUID position,
        PositionKind kind,
        String title,
        LocalDate from,
        @Nullable LocalDate to,
        String decisionNumber) {

    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
