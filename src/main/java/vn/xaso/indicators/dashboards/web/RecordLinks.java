package vn.xaso.indicators.dashboards.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.xaso.directory.Unit;
import vn.xaso.indicators.DataSet;
import vn.xaso.indicators.Period;
import vn.xaso.indicators.Records;
import vn.xaso.indicators.Records.Side;
import vn.xaso.indicators.dashboards.domain.Figure;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;

/// Leads from a figure to the records behind it, for those who may read them.
///
/// @param unit whose records may be read, or null
record RecordLinks(@Nullable UnitId unit, Period period, DataSet set) {

    static RecordLinks of(Actor actor, @Nullable Unit unit, BoardAsked asked) {
        boolean reads = unit != null && actor.units().contains(unit.id()) && actor.may(Right.READ_CASES);
        return new RecordLinks(unit == null || !reads ? null : unit.id(), asked.period(), asked.set());
    }

    /// Empty where there is no way.
    String of(Figure figure, Side side) {
        return of(figure.code().toLowerCase(Locale.ROOT), side);
    }

    String of(String code, Side side) {
        return unit == null ? "" : Records.href(code, side, unit, period, set);
    }
}
