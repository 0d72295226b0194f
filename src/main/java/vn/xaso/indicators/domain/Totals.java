package vn.xaso.indicators.domain;

import java.util.Map;
import java.util.Set;

/// The sums.
public interface Totals {

    void add(Map<Deltas.Row, long[]> deltas);

    /// Reads the facts of these days again for the sets of procedures, and of the months, quarters and years around.
    void gatherProcedures(Set<Deltas.Day> days);
}
