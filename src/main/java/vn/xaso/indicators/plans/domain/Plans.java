package vn.xaso.indicators.plans.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// All plans of a unit, and those that it was given.
public interface Plans {

    Optional<Plan> find(UUID id);

    void add(Plan plan);

    /// @return false where somebody else changed it since
    boolean save(Plan plan);

    List<Goal> goals(UUID plan);

    void add(UnitId unit, Goal goal);

    List<PlanMeasure> measures(UUID plan);

    void add(UnitId unit, PlanMeasure measure);

    void save(UnitId unit, PlanMeasure measure);

    Set<UnitId> givenTo(UUID plan);

    void give(Plan plan, UnitId to, Instant at);

    void add(PlanReport report);

    /// The newest report of each of these units for each measure of the plan.
    Map<UUID, List<PlanReport>> newest(UUID plan, Set<UnitId> units);

    /// All reports for a measure by one unit, the newest first.
    List<PlanReport> reports(UUID measure, UnitId unit, int most);

    Optional<PlanReport> report(UUID id);

    /// Something changed in a plan.
    record Change(UUID id, UUID plan, Instant at, What what, String detail, String byName, String byPosition) {}

    enum What {
        MADE,
        STARTED,
        CLOSED,
        GOAL_ADDED,
        MEASURE_ADDED,
        MEASURE_CHANGED,
        GIVEN
    }

    void add(UnitId unit, Change change);

    List<Change> changes(UUID plan, int most);
}
