package vn.xaso.cases.legs.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.xaso.cases.legs.domain.Leg.Side;
import vn.xaso.kernel.UnitId;

/// All legs of the acting unit, on both sides.
public interface Legs {

    Optional<Leg> find(UnitId unit, Side side, UUID id);

    /// Those that were asked in a case, the oldest first.
    List<Leg> ofCase(UnitId unit, UUID caseId);

    /// The open ones in the hands of a person.
    List<Leg> openOf(UnitId unit, Side side, UUID official);

    /// What was asked in a case goes with it to another specialist.
    void follow(UnitId unit, UUID caseId, Leg.InHand inHand);

    /// @return false when it is there already; nothing was stored then
    boolean add(Leg.Change change);

    /// @return false when somebody else changed it since
    boolean save(Leg.Change change);

    List<LegEvent> events(Leg leg);

    /// Whether what the parcel told was written down already.
    boolean isTold(Leg leg, UUID parcel);

    void addPaper(Leg leg, LegPaper paper);

    List<LegPaper> papers(Leg leg);
}
