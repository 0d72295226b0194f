package vn.xaso.indicators.plans.application;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.indicators.DataSet;
import vn.xaso.indicators.Period;
import vn.xaso.indicators.Scorecard;
import vn.xaso.indicators.Scorecards;
import vn.xaso.indicators.plans.domain.Plan;
import vn.xaso.indicators.plans.domain.PlanMeasure;
import vn.xaso.indicators.plans.domain.PlanReport;
import vn.xaso.indicators.plans.domain.Plans;
import vn.xaso.indicators.plans.domain.Progress;
import vn.xaso.kernel.UnitId;

/// How far the measures of a plan are: from the indicators where one is named, otherwise from what was reported. A plan
/// that was given to communes is as far as all of them together; a commune sees how far it is itself.
@Component
@Transactional(readOnly = true)
public class PlanProgress {

    private final Plans plans;
    private final Scorecards scorecards;
    private final Clock clock;

    PlanProgress(Plans plans, Scorecards scorecards, Clock clock) {
        this.plans = plans;
        this.scorecards = scorecards;
        this.clock = clock;
    }

    /// Those that the plan counts for this reader.
    public Set<UnitId> units(Plan plan, UnitId reader) {
        var given = plan.unit().equals(reader) ? plans.givenTo(plan.id()) : Set.<UnitId>of();
        return given.isEmpty() ? Set.of(reader) : given;
    }

    /// By measure.
    public Map<UUID, Progress> of(Plan plan, UnitId reader, List<PlanMeasure> measures) {
        var units = units(plan, reader);
        var today = LocalDate.now(clock);
        boolean measured = measures.stream().anyMatch(PlanMeasure::isMeasured)
                && !plan.from().isAfter(today);
        var card = measured ? scorecards.together(units, period(plan, today), DataSet.LOCAL) : null;
        var reported = reported(plan, reader, units);
        var found = new HashMap<UUID, Progress>();
        for (var measure : measures) {
            var value =
                    measure.isMeasured() ? rate(card, measure) : sum(reported.getOrDefault(measure.id(), List.of()));
            found.put(measure.id(), Progress.of(measure, value, today));
        }
        return found;
    }

    /// One measure in each unit.
    public Map<UnitId, Progress> of(Plan plan, PlanMeasure measure, Set<UnitId> units) {
        var today = LocalDate.now(clock);
        boolean begun = !plan.from().isAfter(today);
        var cards = measure.isMeasured() && begun
                ? scorecards.of(units, period(plan, today), DataSet.LOCAL)
                : Map.<UnitId, Scorecard>of();
        var reports = plans.newest(plan.id(), units).getOrDefault(measure.id(), List.of()).stream()
                .collect(Collectors.toMap(PlanReport::unit, PlanReport::value));
        var found = new HashMap<UnitId, Progress>();
        for (var unit : units) {
            var value = measure.isMeasured() ? rate(cards.get(unit), measure) : reports.get(unit);
            found.put(unit, Progress.of(measure, value, today));
        }
        return found;
    }

    private Map<UUID, List<PlanReport>> reported(Plan plan, UnitId reader, Set<UnitId> units) {
        var all = new HashSet<>(units);
        all.add(reader);
        return plans.newest(plan.id(), all);
    }

    private static @Nullable BigDecimal sum(List<PlanReport> reports) {
        return reports.stream().map(PlanReport::value).reduce(BigDecimal::add).orElse(null);
    }

    private static @Nullable BigDecimal rate(@Nullable Scorecard card, PlanMeasure measure) {
        return card == null || measure.formula() == null
                ? null
                : card.find(measure.formula()).map(value -> value.rate()).orElse(null);
    }

    private static Period period(Plan plan, LocalDate today) {
        return Period.own(plan.from(), plan.to().isBefore(today) ? plan.to() : today);
    }
}
