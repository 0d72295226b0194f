package vn.xaso.indicators.persistence;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xaso.indicators.domain.Grain.Stretch;
import vn.xaso.kernel.UnitId;

/// Which rows of sums are read. The days stand in the text: each is a date of this program, and the plan is made for
/// it.
final class Stretches {

    private Stretches() {}

    /// For the parameters `units` and `set`.
    static String sql(List<Stretch> stretches) {
        return "unit_id = any(:units) and data_set = :set and ("
                + stretches.stream()
                        .map(stretch -> "grain = " + stretch.grain().number() + " and first_day between date '"
                                + stretch.from() + "' and date '" + stretch.to() + "'")
                        .collect(Collectors.joining(" or "))
                + ")";
    }

    static UUID[] array(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }
}
