package vn.xaso.cases.synchronised;

import java.time.Instant;
import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// What the portal keeps of a case changed. Announced inside the same transaction.
public record CaseSynchronised(UnitId unit, UUID caseId, Instant at) {}
