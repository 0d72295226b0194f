package vn.xaso.cases.points.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// All points of the acting unit.
public interface ReceptionPoints {

    /// By name, also those that are closed.
    List<ReceptionPoint> all(UnitId unit);

    void add(ReceptionPoint point);

    void save(ReceptionPoint point);

    void keep(UnitId unit, UUID caseId, UUID point);

    Optional<UUID> of(UnitId unit, UUID caseId);
}
