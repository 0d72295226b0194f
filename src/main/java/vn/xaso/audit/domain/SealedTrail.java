package vn.xaso.audit.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// The entries and seals of all units.
public interface SealedTrail {

    /// Units that ever had an entry. Their rows need not be open.
    List<UnitId> unitsWithEntries();

    /// An id below which no entry can appear any more: every transaction from before that time has ended.
    UUID settledBefore();

    /// Takes the right to seal this unit until the transaction ends; false where another node has it.
    boolean takeTurn(UnitId unit);

    Optional<Seal> lastSeal(UnitId unit);

    /// The seals after that number, in their order.
    List<Seal> seals(UnitId unit, int afterNumber, int atMost);

    /// Entries with after < id <= upTo in the order of their ids.
    List<AuditEntry> entries(UnitId unit, UUID after, UUID upTo, int atMost);

    void add(Seal seal);
}
