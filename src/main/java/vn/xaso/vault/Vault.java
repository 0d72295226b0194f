package vn.xaso.vault;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.xaso.audit.AuditedBy;
import vn.xaso.files.CheckedFile;
import vn.xaso.kernel.UnitId;

/// The store of papers, owner by owner.
///
/// A paper belongs to its owner; the row belongs to the office that wrote it. Other offices learn only that it exists.
public interface Vault {

    /// Puts a paper there, in the caller's transaction and with the rows of the unit open. An older one that it
    /// replaces
    /// is marked.
    VaultPaper keep(AuditedBy by, UnitId unit, NewPaper paper);

    /// The good papers of these kinds, wherever they lie.
    ///
    /// @param unit who asks: sees what stands on the own ones
    List<PaperOffer> offers(UnitId unit, Owner owner, Collection<String> kinds);

    /// The same for the owner, who may read all of it. Call it outside of any transaction.
    List<VaultPaper> goodOf(Owner owner, Collection<String> kinds);

    /// All that the unit keeps of an owner, newest first.
    List<VaultPaper> list(UnitId unit, Owner owner);

    /// The file of an offer, wherever it lies. Call it outside of any transaction.
    ///
    /// @throws vn.xaso.kernel.Absent where there is no such good paper of this owner any more
    CheckedFile open(Owner owner, UUID paper);

    /// Writes down that a paper was used, in the caller's transaction.
    void recordReuse(AuditedBy by, Owner owner, PaperReuse reuse);

    /// The uses of papers for a case of the unit.
    List<PaperReuse> reusesFor(UnitId unit, UUID caseId);

    /// Those of these cases for which a paper was used. Their rows must be open.
    Set<UUID> casesWithReuse(Set<UnitId> units, Set<UUID> cases);

    /// Marks a paper of the unit as no longer good, in the caller's transaction.
    void revoke(AuditedBy by, UnitId unit, UUID paper, String why);
}
