package vn.xaso.cases.linked.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// The steps of all linked cases of the acting unit.
public interface LinkedSteps {

    void add(StepRun step);

    void save(StepRun step);

    /// In their order.
    List<StepRun> of(UnitId unit, UUID parent);

    /// The same; whoever else works on that case waits until the commit.
    List<StepRun> locked(UnitId unit, UUID parent);

    Optional<StepRun> ofChild(UnitId unit, UUID child);

    Optional<StepRun> ofLeg(UnitId unit, UUID leg);
}
