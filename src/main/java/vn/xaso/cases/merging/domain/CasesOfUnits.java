package vn.xaso.cases.merging.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.merging.Joining;

/// The cases of a unit that is merged, and how they get another unit.
public interface CasesOfUnits {

    /// @param open sent and not over
    /// @param drafts of citizens, not sent yet
    /// @param ended over: they stay
    /// @param asked open questions of other offices
    /// @param received open cases that the unit received for others
    record Figures(long open, long drafts, long ended, long asked, long received) {}

    Figures figures(UnitId unit);

    /// Open cases that lie in the hands of somebody who gets no post in the successor.
    int withoutOwner(UnitId unit, Set<UUID> people);

    /// What was sent to another office of the house, or comes from one, and has not arrived.
    int onTheWay(UnitId unit);

    /// Open cases and drafts.
    List<UUID> open(UnitId unit);

    /// The files that lie in these cases, and in what the unit was asked or received for others.
    Set<UUID> files(UnitId unit, List<UUID> cases);

    /// Gives the cases and all that belongs to them another unit. Code and due date stay; the story tells of it.
    void move(Joining joining, List<UUID> cases);

    /// The same for what others asked the unit and what it received for others.
    void moveTheRest(Joining joining);
}
