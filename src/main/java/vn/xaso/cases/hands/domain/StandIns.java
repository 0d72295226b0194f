package vn.xaso.cases.hands.domain;

import java.util.List;
import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// The cases that came to a substitute because their specialist was away.
public interface StandIns {

    record StandIn(UUID caseId, UUID absent, UUID substitute) {}

    void keep(UnitId unit, StandIn standIn);

    List<StandIn> of(UnitId unit);

    void forget(UnitId unit, UUID caseId);
}
