package vn.xaso.cases.certification.domain;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// What was asked for at the counter of certification.
public interface CertificationRequests {

    void add(UnitId unit, CertificationRequest request);

    /// By case; a case that came another way has none.
    Map<UUID, CertificationRequest> of(UnitId unit, Collection<UUID> cases);
}
