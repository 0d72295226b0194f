package vn.xaso.cases.figures.domain;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import vn.xaso.kernel.UnitId;

/// What is known of the time that cases took.
public interface WorkedTimesBook {

    /// By the code of the procedure, in each of these units; what has too few cases is left out.
    Map<UnitId, Map<String, WorkedTimes>> of(Set<UnitId> units, Instant since);
}
