package vn.xaso.identity;

import java.util.Optional;
import java.util.UUID;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitId;

/// Who an official is today, for work that goes on after the request in which it was begun.
public interface ActingOfficials {

    /// The official with the rights of now, or nothing where that account works for the unit no more.
    Optional<Actor> find(UUID account, UnitId unit);
}
