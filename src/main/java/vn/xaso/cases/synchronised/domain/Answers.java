package vn.xaso.cases.synchronised.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.xaso.cases.synchronised.SynchronisedCases.Answer;
import vn.xaso.kernel.UnitId;

/// All answers of the portal to the acting unit.
public interface Answers {

    /// @return false where this answer is there already
    boolean add(UnitId unit, UUID caseId, Answer answer);

    /// In any order.
    Map<UUID, List<Answer>> of(UnitId unit, Collection<UUID> cases);

    /// Writes the axis on the case itself.
    void mark(UnitId unit, UUID caseId, Axis axis);

    /// Received cases by code, after that code.
    Map<String, UUID> received(UnitId unit, String after, int most);
}
