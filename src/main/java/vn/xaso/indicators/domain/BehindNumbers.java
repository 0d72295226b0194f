package vn.xaso.indicators.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xaso.indicators.DataSet;
import vn.xaso.indicators.Measure;
import vn.xaso.indicators.Period;
import vn.xaso.indicators.Records.Side;
import vn.xaso.indicators.domain.Indicator.Behind;
import vn.xaso.kernel.Slice;
import vn.xaso.kernel.UnitId;

/// The facts that make a number.
public interface BehindNumbers {

    /// @param behind what is counted; null for `standing`
    /// @param standing what stood open at the end, or null
    /// @param last the last day of the period, or today where that comes first
    record Wanted(
            Set<UnitId> units,
            Period period,
            LocalDate last,
            DataSet set,
            @Nullable Behind behind,
            @Nullable Standing standing,
            Side side,
            @Nullable String procedure,
            @Nullable Reason reason) {}

    enum Standing {
        OPEN,
        OVERDUE,
        OPEN_DOCUMENTS,
        OVERDUE_DOCUMENTS
    }

    record Line(Fact fact, @Nullable Reason reason) {}

    /// Unit by unit, the oldest first.
    Slice<Line> list(Wanted wanted, @Nullable String after, int size);

    /// How many were lost for which reason, in one walk through the facts of a set.
    ///
    /// @param wanted of the same units and period
    Map<Wanted, Map<Reason, Long>> reasons(List<Wanted> wanted);

    /// A measure by itself stands behind its own number.
    static Behind of(Measure measure) {
        return Behind.of(measure, measure);
    }

    /// Those of the one that are not the other too are the missed ones.
    static Behind of(Measure some, Measure all) {
        return Behind.of(some, all);
    }

    List<Standing> STANDINGS = List.of(Standing.values());
}
