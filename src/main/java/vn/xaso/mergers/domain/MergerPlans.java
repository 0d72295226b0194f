package vn.xaso.mergers.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.merging.Lot;

/// All plans, province by province.
public interface MergerPlans {

    void add(MergerPlan plan, Instant at);

    Optional<MergerPlan> find(UnitId province, UUID id);

    /// Newest day first, without those that were dropped.
    List<MergerPlan> list(UnitId province);

    /// @return false where somebody changed it since
    boolean save(MergerPlan before, MergerPlan after);

    /// Locks the plan until the transaction ends; empty where another machine has it.
    Optional<MergerPlan> take(UnitId province, UUID id);

    List<MergerPlan.Line> lines(UUID plan);

    /// In place of all lines of before.
    void putLines(MergerPlan plan, List<MergerPlan.Line> lines);

    List<PostChoice> choices(UUID plan);

    void putChoice(MergerPlan plan, PostChoice choice);

    void removeChoice(MergerPlan plan, UUID official);

    /// What the run counted.
    record Figure(UnitId old, Lot lot) {}

    List<Figure> figures(UUID plan);

    void addFigures(MergerPlan plan, List<Figure> figures);

    /// A confirmed plan of any province whose day has come.
    record Due(UnitId province, UUID plan) {}

    List<Due> due(LocalDate today);

    void await(MergerPlan plan);

    void awaitNoMore(MergerPlan plan);
}
