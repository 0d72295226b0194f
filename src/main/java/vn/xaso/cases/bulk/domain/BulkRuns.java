package vn.xaso.cases.bulk.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// All runs of a unit.
public interface BulkRuns {

    void add(BulkRun run, List<BulkItem> items);

    Optional<BulkRun> find(UnitId unit, UUID id);

    List<BulkRun> list(UnitId unit, Set<UUID> ids);

    List<BulkItem> items(UnitId unit, UUID id);

    /// The latest of a person.
    List<BulkRun> latest(UnitId unit, UUID person, int most);

    /// @return false when it was begun already
    boolean begin(UnitId unit, UUID id, Instant at);

    /// A run that was begun and that no machine works on, leased to the caller until then.
    Optional<BulkRun> take(UnitId unit, Instant now, Instant until);

    /// @return false when the lease was lost to another machine
    boolean keep(UnitId unit, UUID id, Instant now, Instant until);

    /// The next case that is still to be done.
    Optional<BulkItem> next(UnitId unit, UUID id);

    void mark(UnitId unit, UUID id, BulkItem item);

    void end(UnitId unit, UUID id, Instant at);

    /// Forgets what was only looked at before then.
    void forgetUnbegun(UnitId unit, Instant before);
}
