package vn.xaso.indicators;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.xaso.kernel.UnitId;

/// What was counted. The rows of the units must be open (`UnitScope`).
public interface Measures {

    /// One step of a trend.
    record Point(Period period, Sums sums) {}

    /// Every unit asked for has an answer, if only zeros. What stood at the end is told as of the last day of the
    /// period, or of today where that comes first.
    Map<UnitId, Sums> of(Set<UnitId> units, Period period, DataSet set);

    /// What had not ended at the end of a day, without what was counted on it. Every unit asked for has an answer.
    ///
    /// @param day later than today: as of today
    Map<UnitId, Sums.Standing> standing(Set<UnitId> units, LocalDate day, DataSet set);

    /// All units together.
    Sums together(Set<UnitId> units, Period period, DataSet set);

    /// All units together, one point for each month, quarter or year that begins in the period; the oldest first.
    List<Point> trend(Set<UnitId> units, Period range, Period.Kind step, DataSet set);
}
