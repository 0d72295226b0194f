package vn.xaso.cases.synchronised;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.Texts;

/// Brought by whoever sends: how it stands with a case that is not told completely.
public interface Sending {

    /// @param since when it began to wait
    /// @param reason in words
    record Stuck(Instant since, String reason) {}

    /// Cheap: kept in memory for a short while.
    boolean isOn(UnitId unit);

    /// The rows of the unit must be open.
    Optional<Stuck> stuck(UnitId unit, UUID caseId, Texts texts);

    /// Where more of it is told.
    String href(UUID caseId);
}
