package vn.xaso.cases.figures.domain;

import java.time.Instant;
import java.util.Map;
import vn.xaso.kernel.UnitId;

/// What is known of the time that cases took.
public interface WorkedTimesBook {

    /// By the code of the procedure; those with too few cases are left out.
    Map<String, WorkedTimes> ofUnit(UnitId unit, Instant since);
}
