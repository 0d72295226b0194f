package vn.xaso.cases;

import java.time.Instant;
import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// A case went from one state to another. Announced inside the same transaction.
///
/// @param onTime for an end: whether it came by the due date; true otherwise
public record CaseMoved(
        UnitId unit,
        UUID caseId,
        String procedure,
        CaseAct act,
        CaseState from,
        CaseState to,
        Instant at,
        boolean onTime) {}
