package vn.xaso.documents.copies.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// The copies that must still be carried to units of this house.
public interface CopyParcels {

    void put(Parcel parcel, Instant at);

    /// Takes what is due out of everybody's reach for a while, so that two machines do not carry the same.
    List<Parcel> take(UnitId unit, Instant now, Instant backAt, int most);

    void done(Parcel parcel, Instant at);

    void failed(Parcel parcel, String fault, Instant nextAt);

    /// @param tries how often it was tried before
    record Parcel(UnitId unit, UUID copy, UnitId recipient, int tries) {}
}
