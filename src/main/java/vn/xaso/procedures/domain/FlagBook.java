package vn.xaso.procedures.domain;

import java.time.Instant;
import java.util.UUID;
import vn.xaso.kernel.Actor;

/// What is still to be checked in the catalogue, and who has checked what.
public interface FlagBook {

    /// A flag that nobody has cleared.
    record OpenFlag(UUID id, UUID version, String code, Flag.Field field) {}

    OpenFlag get(UUID id);

    void clear(UUID id, Actor who, String note, Instant at);

    /// Clears all flags of a field: the field has been corrected.
    void clearField(UUID version, Flag.Field field, Actor who, String note, Instant at);

    /// Open flags go with the newest version.
    void move(UUID from, UUID to);
}
