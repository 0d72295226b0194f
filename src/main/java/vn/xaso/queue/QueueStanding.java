package vn.xaso.queue;

import java.util.Optional;
import vn.xaso.kernel.UnitId;

/// How full the waiting room of a unit is, for the operations room. The rows of the unit must be open.
public interface QueueStanding {

    /// Empty where the unit gives no tickets.
    Optional<Now> now(UnitId unit);

    /// @param waiting visitors who wait
    /// @param served visitors at a counter
    /// @param longest minutes that the first of them has waited
    /// @param counters that are open
    record Now(int waiting, int served, long longest, int counters) {}
}
