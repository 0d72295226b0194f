package vn.xaso.cases.legs.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.xaso.cases.legs.domain.Leg.Side;
import vn.xaso.kernel.UnitId;

/// The outbox: what the other side must learn.
public interface LegParcels {

    /// @param side of the unit that sends it
    record Parcel(
            UUID id,
            UnitId unit,
            UUID leg,
            Side side,
            UnitId to,
            LegAct act,
            Instant at,
            String byName,
            String position,
            String note,
            int tries) {}

    void put(Parcel parcel);

    /// Those that are due, the oldest first; until then nobody else gets them.
    List<Parcel> take(UnitId unit, Instant now, Instant backAt, int most);

    void done(Parcel parcel, Instant at);

    void failed(Parcel parcel, String fault, Instant nextAt);
}
