package vn.xaso.indicators.domain;

import java.util.Map;
import java.util.Set;
import vn.xaso.kernel.UnitId;

/// The sums.
public interface Totals {

    void add(Map<Deltas.Row, long[]> deltas);

    /// Reads the facts of these days again for the sets of procedures, and of the months, quarters and years around.
    ///
    /// @return how many rows it changed
    int gatherProcedures(Set<Deltas.Day> days);

    /// All rows of a unit, also those whose sums are zero.
    Map<Deltas.Row, long[]> of(UnitId unit);
}
