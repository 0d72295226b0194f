package vn.xaso.indicators.dashboards.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.xaso.indicators.DataSet;
import vn.xaso.indicators.Period;
import vn.xaso.indicators.Records;
import vn.xaso.indicators.Records.Side;
import vn.xaso.indicators.dashboards.domain.Figure;
import vn.xaso.kernel.UnitId;

/// Leads from a figure to the records behind it, for those who may read them.
///
/// @param unit whose records may be read, or null
record RecordLinks(@Nullable UnitId unit, Period period, DataSet set) {

    /// Empty where there is no way.
    String of(Figure figure, Side side) {
        return of(figure.code().toLowerCase(Locale.ROOT), side);
    }

    String of(String code, Side side) {
        return unit == null ? "" : Records.href(code, side, unit, period, set);
    }
}
