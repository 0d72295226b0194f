package vn.xaso.interchange.domain;

import java.time.Instant;
import java.util.Map;
import vn.xaso.kernel.UnitId;

/// Which units tell the portal.
public interface Switches {

    /// @param by who turned it
    record Switch(boolean on, Instant at, String by) {}

    /// Of the units of which anybody ever said it.
    Map<UnitId, Switch> all();

    void set(UnitId unit, Switch turned);
}
