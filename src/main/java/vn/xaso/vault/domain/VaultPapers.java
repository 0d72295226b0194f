package vn.xaso.vault.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.xaso.kernel.UnitId;
import vn.xaso.vault.NewPaper.Confirmation;
import vn.xaso.vault.Owner;
import vn.xaso.vault.PaperReuse;
import vn.xaso.vault.VaultPaper;
import vn.xaso.vault.VaultPaper.Status;

/// The papers of the open units.
public interface VaultPapers {

    void add(VaultPaper paper, List<Confirmation> confirmations);

    Optional<VaultPaper> find(UnitId unit, UUID id);

    /// Newest first.
    List<VaultPaper> list(UnitId unit, Owner owner);

    void mark(VaultPaper paper, Status status, Instant at, Mark mark);

    /// Why, or by what.
    record Mark(
            @org.jspecify.annotations.Nullable String why,
            @org.jspecify.annotations.Nullable UUID replacedBy) {}

    void addReuse(Owner owner, PaperReuse reuse);

    List<PaperReuse> reusesFor(UnitId unit, UUID caseId);

    Set<UUID> casesWithReuse(Set<UnitId> units, Set<UUID> cases);

    List<PaperReuse> reusesOf(Owner owner);

    List<Confirmed> confirmations(VaultPaper paper);

    record Confirmed(Confirmation confirmation, Instant at) {}
}
