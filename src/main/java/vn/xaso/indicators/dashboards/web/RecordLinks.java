package vn.xaso.indicators.dashboards.web;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.xaso.indicators.DataSet;
import vn.xaso.indicators.Measure;
import vn.xaso.indicators.Period;
import vn.xaso.indicators.Records.Side;
import vn.xaso.indicators.dashboards.domain.Figure;
import vn.xaso.indicators.domain.IndicatorList;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;

/// Leads from a figure to the records behind it, for those who may read them.
///
/// @param unit what the address says of the unit: empty for all together
/// @param isOpen whether the records are the reader's
record RecordLinks(Period period, DataSet set, String unit, boolean isOpen) {

    /// Where nobody may look behind.
    static final RecordLinks NONE = new RecordLinks(Period.ofYear(2026), DataSet.LOCAL, "", false);

    private static final String RECORDS = "/office/indicators/records";
    private static final String GAPS = "/office/indicators/gaps";

    /// The others come by hand.
    private static final Set<String> LISTED = IndicatorList.ALL.stream()
            .filter(indicator -> indicator.counted() != null)
            .map(indicator -> indicator.formula().code())
            .collect(Collectors.toUnmodifiableSet());

    /// @param unit null for all units together
    static RecordLinks of(Actor actor, @Nullable UnitId unit, BoardAsked asked) {
        boolean may =
                actor.may(Right.READ_CASES) || actor.may(Right.SEE_OPERATIONS) || actor.may(Right.MANAGE_CATALOGUE);
        boolean reaches =
                unit == null ? actor.units().size() > 1 : actor.units().contains(unit);
        return new RecordLinks(asked.period(), asked.set(), unit == null ? "" : "&unit=" + unit, may && reaches);
    }

    /// The same of another period.
    RecordLinks in(Period other) {
        return new RecordLinks(other, set, unit, isOpen);
    }

    /// Empty where there is no way.
    String of(Figure figure) {
        return to(figure.code(), Side.NUMERATOR);
    }

    /// Of what it is a part. Empty where it is no part of anything that can be listed.
    String whole(Figure figure) {
        return switch (figure) {
            case ON_TIME, ONLINE, DIGITISED, PAID_ONLINE -> to(figure.code(), Side.DENOMINATOR);
            case SATISFIED -> of(Measure.RATED);
            case DOCUMENTS_IN_TIME -> of(Measure.DOCUMENTS_HANDLED);
            case DOCUMENTS_SIGNED -> of(Measure.DOCUMENTS_ISSUED);
            default -> "";
        };
    }

    /// What did not count. Empty where no list tells it.
    String missed(Figure figure) {
        return switch (figure) {
            case DOCUMENTS_IN_TIME -> of(Measure.DOCUMENTS_OVERDUE);
            case ON_TIME, ONLINE, DIGITISED, PAID_ONLINE -> to(figure.code(), Side.MISSED);
            case SATISFIED -> without(Measure.RATED, Measure.SATISFIED);
            case DOCUMENTS_SIGNED -> without(Measure.DOCUMENTS_ISSUED, Measure.DOCUMENTS_SIGNED);
            default -> "";
        };
    }

    String of(Measure measure) {
        return to(measure.column(), Side.NUMERATOR);
    }

    /// Those of the one that are not the other too.
    String without(Measure all, Measure some) {
        return to(all.column() + "~" + some.column(), Side.MISSED);
    }

    /// @param indicator its code
    String of(String indicator, Side side) {
        return LISTED.contains(indicator) ? to(indicator, side) : "";
    }

    /// @param code of an indicator, a measure, or what stood at the end
    String to(String code, Side side) {
        return isOpen ? RECORDS + "?code=" + code.toLowerCase(Locale.ROOT) + "&side=" + side + "&" + words() : "";
    }

    private String words() {
        return "period=" + period.key() + "&set=" + set + unit;
    }

    /// Which cases cost which points, because of what.
    String gaps() {
        return isOpen ? GAPS + "?" + words() + (unit.isEmpty() ? "&unit=all" : "") : "";
    }
}
