package vn.xaso.cases.drafts.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// The codes of the acting unit that are given out.
public interface DraftCodes {

    /// @param account whose draft it is
    record Given(UUID caseId, UUID account, Instant givenAt) {}

    /// A new code for a draft makes the one before useless.
    void give(UnitId unit, UUID caseId, UUID account, byte[] hash, Instant at);

    Optional<Given> find(UnitId unit, byte[] hash);
}
