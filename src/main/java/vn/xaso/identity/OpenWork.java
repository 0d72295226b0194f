package vn.xaso.identity;

import java.util.UUID;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitId;

/// Work of one kind that lies in somebody's hands. Each module that gives work to people brings one, so that a person
/// who leaves hands everything over in one screen.
public interface OpenWork {

    /// Names its texts: `handover.kind.<kind>`.
    String kind();

    int count(UnitId unit, UUID official);

    /// Gives everything to a colleague, each piece by its own act, in the caller's transaction.
    ///
    /// @return how many
    int handOver(Actor by, UUID from, UUID to);
}
