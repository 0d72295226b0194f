package vn.xaso.cases.digitising.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;

/// The scans of the acting unit.
public interface Scans {

    void add(Scan scan);

    Optional<Scan> find(UnitId unit, UUID id);

    /// Of a case, the dropped ones left out, oldest first.
    List<Scan> list(UnitId unit, UUID caseId);

    /// @throws vn.xaso.kernel.Refusal `digitising.refusal.done` when somebody else was faster
    void end(Scan before, Ending ending);

    /// @param signed the copy bears a digital signature
    record Ending(
            Scan.State state,
            UUID file,
            @Nullable Integer paperNo,
            @Nullable UUID vaultId,
            boolean signed,
            Instant at) {}
}
