package vn.xaso.indicators;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.xaso.kernel.UnitId;

/// The indicators of units. Their rows must be open (`UnitScope`).
public interface Scorecards {

    /// Every unit asked for has one.
    Map<UnitId, Scorecard> of(Set<UnitId> units, Period period, DataSet set);

    /// All units as if they were one: numerators and denominators added up. Not the mean of their rates.
    Scorecard together(Set<UnitId> units, Period period, DataSet set);

    /// The formulas in force on a day, in the order of the list.
    List<Formula> formulas(LocalDate day);
}
