package vn.xaso.documents.merging.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.merging.Joining;

/// The documents of a unit that is merged.
public interface DocumentsOfUnits {

    /// @param drafts without a signature and a number: they move
    /// @param arrivals open, at the clerk's desk or in work: they move
    /// @param books numbers of all series and years
    record Figures(long drafts, long arrivals, long incoming, long outgoing, long dossiers, long books) {}

    Figures figures(UnitId unit);

    /// What must be done before.
    ///
    /// @param signed but not issued: their paper has the name of the old unit
    /// @param ownerless drafts of somebody who gets no post in the successor
    /// @param recalled documents that their sender wants back
    /// @param onTheWay documents, copies and reports that have not arrived
    /// @param openDossiers may stay open, but nobody will close them
    record InTheWay(long signed, long ownerless, long recalled, long onTheWay, long openDossiers) {}

    InTheWay inTheWay(UnitId unit, Set<UUID> people);

    List<UUID> drafts(UnitId unit);

    /// Open, and without an arrival number.
    List<UUID> unregistered(UnitId unit);

    /// Open, and entered in the book of the old unit.
    List<UUID> registered(UnitId unit);

    Set<UUID> files(UnitId unit, List<UUID> drafts, List<UUID> arrivals);

    /// The successor's from now on; whatever was under review goes back to its drafter, to be printed anew.
    void moveDrafts(Joining joining, List<UUID> drafts);

    void moveUnregistered(Joining joining, List<UUID> arrivals);

    /// Closes each in the book of the old unit and lays it on the desk of the successor's clerk.
    ///
    /// @param again from each document to the id under which it comes in again
    void handOver(Joining joining, Map<UUID, UUID> again);

    /// Rows of other units that point at the old one.
    void tellOthers(Joining joining);
}
