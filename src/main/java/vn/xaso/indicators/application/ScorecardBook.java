package vn.xaso.indicators.application;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.indicators.DataSet;
import vn.xaso.indicators.Formula;
import vn.xaso.indicators.Measures;
import vn.xaso.indicators.Period;
import vn.xaso.indicators.Scorecard;
import vn.xaso.indicators.Scorecards;
import vn.xaso.indicators.Sums;
import vn.xaso.indicators.domain.Basis;
import vn.xaso.indicators.domain.Facts;
import vn.xaso.indicators.domain.GivenFigures;
import vn.xaso.indicators.domain.Indicator;
import vn.xaso.indicators.domain.ProcedureRule;
import vn.xaso.indicators.domain.Weights;
import vn.xaso.kernel.UnitId;

/// Calculates the indicators of units from the sums, the procedures and the figures by hand. A period is counted by the
/// formulas of its last day.
@Component
@Transactional(readOnly = true)
class ScorecardBook implements Scorecards {

    private final Measures measures;
    private final GivenFigures given;
    private final Weights weights;
    private final ProcedureBook procedures;
    private final Facts facts;

    ScorecardBook(Measures measures, GivenFigures given, Weights weights, ProcedureBook procedures, Facts facts) {
        this.measures = measures;
        this.given = given;
        this.weights = weights;
        this.procedures = procedures;
        this.facts = facts;
    }

    @Override
    public List<Formula> formulas(LocalDate day) {
        return weights.on(day).stream().map(Indicator::formula).toList();
    }

    @Override
    public Map<UnitId, Scorecard> of(Set<UnitId> units, Period period, DataSet set) {
        var indicators = weights.on(period.to());
        var cards = new HashMap<UnitId, Scorecard>();
        bases(units, period, set).forEach((unit, basis) -> cards.put(unit, card(unit, period, indicators, basis)));
        return cards;
    }

    @Override
    public Scorecard together(Set<UnitId> units, Period period, DataSet set) {
        if (units.isEmpty()) {
            throw new IllegalArgumentException("No unit, no scorecard");
        }
        var bases = List.copyOf(bases(units, period, set).values());
        return card(null, period, weights.on(period.to()), Basis.together(bases));
    }

    private static Scorecard card(@Nullable UnitId unit, Period period, List<Indicator> indicators, Basis basis) {
        return new Scorecard(
                unit,
                period,
                basis.set(),
                indicators.stream().map(indicator -> indicator.of(basis)).toList());
    }

    private Map<UnitId, Basis> bases(Set<UnitId> units, Period period, DataSet set) {
        var local = measures.of(units, period, DataSet.LOCAL);
        boolean anything = facts.isAnythingAcknowledged(units);
        var synchronised = anything ? measures.of(units, period, DataSet.SYNCHRONISED) : Map.<UnitId, Sums>of();
        var figures = given.of(units, period);
        var uses = procedures.uses(units, period, set);
        var bases = new HashMap<UnitId, Basis>();
        for (var unit : units) {
            var known = local.getOrDefault(unit, Sums.NOTHING);
            var told = synchronised.getOrDefault(unit, Sums.NOTHING);
            bases.put(
                    unit,
                    new Basis(
                            set,
                            set == DataSet.LOCAL ? known : told,
                            known,
                            told,
                            anything,
                            ProcedureRule.fractions(uses.getOrDefault(unit, ProcedureRule.Use.NONE)),
                            figures.getOrDefault(unit, Map.of())));
        }
        return bases;
    }
}
