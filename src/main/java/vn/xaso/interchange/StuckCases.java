package vn.xaso.interchange;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;

/// Whether the synchronisation with the national portal is stuck: for alarms. The rows of the units must be open
/// (`UnitScope`).
public interface StuckCases {

    /// @param stuck cases of which the portal lacks something, although it was told or could not be told
    /// @param waiting cases that are on their way
    /// @param since when the oldest of the stuck ones began to wait; null where none is stuck
    record Count(int stuck, int waiting, @Nullable Instant since) {}

    /// Of the units in which something is stuck or waits.
    Map<UnitId, Count> of(Set<UnitId> units);

    /// The page on which a unit sees what is stuck.
    String HERE = "/office/synchronisation";
}
