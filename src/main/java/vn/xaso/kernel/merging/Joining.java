package vn.xaso.kernel.merging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitId;

/// One unit becomes part of another.
///
/// @param fromName the full name on its last day
/// @param on the first day of the successor
/// @param basis the resolution, such as 1661/NQ-UBTVQH15
/// @param people the officials who get a post in the successor
/// @param offices from each office of the old unit to the one that goes on with its work; empty before the merger is
/// run
/// @param by the administrator of the province
/// @param at the time of all acts of the merger
public record Joining(
        UnitId from,
        String fromName,
        UnitId into,
        String intoName,
        LocalDate on,
        String basis,
        Set<UUID> people,
        Map<UUID, UUID> offices,
        Actor by,
        Instant at) {

    /// As it stands in the story of what was handed over.
    public String words() {
        return fromName + " → " + intoName + " (" + basis + ")";
    }

    /// The office that goes on with the work of that one.
    public @Nullable UUID officeFor(@Nullable UUID office) {
        return office == null ? null : offices.get(office);
    }
}
