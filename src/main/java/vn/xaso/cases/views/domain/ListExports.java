package vn.xaso.cases.views.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// All files of lists of a unit.
public interface ListExports {

    void add(ListExport wanted);

    Optional<ListExport> find(UnitId unit, UUID id);

    /// One that nobody makes, leased to the caller until then.
    Optional<ListExport> take(UnitId unit, Instant now, Instant until);

    /// Begins anew: what a machine that went down left of it is forgotten.
    void clear(UnitId unit, UUID id);

    void progress(UnitId unit, UUID id, int rows, Instant until);

    void addPart(UnitId unit, UUID id, int no, byte[] bytes);

    /// A part of the file, from 1 on; empty after the last.
    Optional<byte[]> part(UnitId unit, UUID id, int no);

    void end(UnitId unit, UUID id, boolean failed, Instant at);

    void forget(UnitId unit, Instant madeBefore);
}
