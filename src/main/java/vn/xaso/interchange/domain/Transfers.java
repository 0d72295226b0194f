package vn.xaso.interchange.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// What waits to be told, and how far it came, for the acting unit.
public interface Transfers {

    /// A case must be told; in the transaction of the case.
    void note(UnitId unit, UUID caseId);

    /// The number of the next message, for an answer that no message asked for.
    long nextEvent();

    /// Moves what was noted to the work table. What is on its way begins anew with the newest message.
    void collect(UnitId unit, Instant now);

    /// The due ones, which nobody else takes until then.
    List<Transfer> take(UnitId unit, Instant now, Instant until, int most);

    Optional<Transfer> find(UnitId unit, UUID caseId);

    /// Writes what became of it, unless a newer message waits already: then only what the portal has learned.
    void save(Transfer after);

    /// Nothing is to be told of it.
    void drop(UnitId unit, UUID caseId);

    /// All that is stuck is noted again.
    ///
    /// @return how many
    int noteStuck(UnitId unit);

    Optional<String> upload(UnitId unit, UUID caseId, String sha256);

    void uploaded(UnitId unit, UUID caseId, String sha256, String portalId, Instant at);
}
