package vn.xaso.indicators.domain;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.xaso.indicators.Period;
import vn.xaso.indicators.domain.Basis.Fraction;
import vn.xaso.kernel.UnitId;

/// Figures by hand, month by month.
public interface GivenFigures {

    /// @param source where it comes from
    record Given(
            UnitId unit,
            String code,
            YearMonth month,
            Fraction figure,
            String source,
            Instant at,
            UUID by,
            String name) {}

    /// Those of the months that lie in the period, added up.
    Map<UnitId, Map<String, Fraction>> of(Set<UnitId> units, Period period);

    void add(Given given);

    /// The newest first, with what was corrected.
    List<Given> list(Set<UnitId> units, int most);
}
