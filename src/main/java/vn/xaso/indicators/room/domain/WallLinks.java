package vn.xaso.indicators.room.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// All links of wall screens of a unit.
public interface WallLinks {

    /// The newest first.
    List<WallLink> all(UnitId unit);

    /// One that still opens.
    Optional<WallLink> find(UnitId unit, String secret);

    void add(WallLink link);

    /// @return false where the unit has no such link
    boolean withdraw(UnitId unit, UUID id, Instant at);
}
