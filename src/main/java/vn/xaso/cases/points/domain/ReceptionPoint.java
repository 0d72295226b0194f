package vn.xaso.cases.points.domain;

import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// A place at which a unit receives cases.
///
/// @param hours when it is open, in words, or empty
///
/// Law: TT 03/2025/TT-VPCP
public record ReceptionPoint(UUID id, UnitId unit, String name, String address, String hours, boolean closed) {

    public ReceptionPoint closed(boolean now) {
        return new ReceptionPoint(id, unit, name, address, hours, now);
    }
}
