package vn.xaso.indicators.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.indicators.DataSet;
import vn.xaso.indicators.Period;
import vn.xaso.indicators.Records.Side;
import vn.xaso.indicators.domain.Basis.Fraction;
import vn.xaso.indicators.domain.Occurrences;
import vn.xaso.indicators.domain.Occurrences.Occurred;
import vn.xaso.indicators.domain.ProcedureRule;
import vn.xaso.indicators.domain.ProcedureRule.Use;
import vn.xaso.kernel.UnitId;

/// Tells the procedures behind the indicators that count procedures.
@Component
@Transactional(readOnly = true)
public class ProcedureBook {

    private final OfferBook offers;
    private final Occurrences occurrences;
    private final Clock clock;

    ProcedureBook(OfferBook offers, Occurrences occurrences, Clock clock) {
        this.offers = offers;
        this.occurrences = occurrences;
        this.clock = clock;
    }

    /// The procedures of units over a period.
    ///
    /// @param uses in the set that was asked for
    /// @param known as the offices know it
    public record Used(Map<UnitId, Use> uses, Map<UnitId, Use> known) {

        /// The codes of each unit on one side.
        public Map<UnitId, Set<String>> of(ProcedureRule rule, Side side) {
            var codes = new HashMap<UnitId, Set<String>>();
            uses.forEach((unit, use) -> codes.put(unit, rule.of(side, use, known.getOrDefault(unit, Use.NONE))));
            return codes;
        }

        long count(ProcedureRule rule, Side side) {
            return of(rule, side).values().stream().mapToLong(Set::size).sum();
        }

        /// Each procedure once, in however many of the units it occurs.
        public Fraction together(ProcedureRule rule) {
            return rule.together(uses.values());
        }
    }

    public Used of(Set<UnitId> units, Period period, DataSet set) {
        var uses = uses(units, period, set);
        return new Used(uses, set == DataSet.LOCAL ? uses : uses(units, period, DataSet.LOCAL));
    }

    /// What each unit offers at the end of the period, and what occurred there.
    Map<UnitId, Use> uses(Set<UnitId> units, Period period, DataSet set) {
        var today = LocalDate.now(clock);
        var day = period.to().isBefore(today) ? period.to() : today;
        var occurred = occurrences.of(units, period, set);
        var uses = new HashMap<UnitId, Use>();
        units.forEach(unit ->
                uses.put(unit, new Use(offers.of(unit, day), occurred.getOrDefault(unit, Occurred.NOTHING))));
        return uses;
    }
}
