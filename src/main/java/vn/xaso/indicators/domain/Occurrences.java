package vn.xaso.indicators.domain;

import java.util.Map;
import java.util.Set;
import vn.xaso.indicators.DataSet;
import vn.xaso.indicators.Period;
import vn.xaso.indicators.Sums.Distinct;
import vn.xaso.kernel.UnitId;

/// Which procedures occurred in which unit. The rows of the units must be open (`UnitScope`).
public interface Occurrences {

    /// The codes of the procedures that occurred, by what occurred.
    record Occurred(Map<Distinct, Set<String>> procedures) {

        public static final Occurred NOTHING = new Occurred(Map.of());

        Set<String> of(Distinct what) {
            return procedures.getOrDefault(what, Set.of());
        }
    }

    /// Units in which nothing occurred are not there.
    Map<UnitId, Occurred> of(Set<UnitId> units, Period period, DataSet set);
}
