package vn.xaso.indicators.dashboards.web;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.xaso.directory.Unit;
import vn.xaso.indicators.Records.Side;
import vn.xaso.indicators.dashboards.domain.Figure;
import vn.xaso.indicators.domain.IndicatorList;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;

/// Leads from a figure to the records behind it, for those who may read them.
///
/// @param words what every address ends with, or empty where the records are not the reader's
record RecordLinks(String words) {

    private static final String RECORDS = "/office/indicators/records";
    private static final String GAPS = "/office/indicators/gaps";

    /// The others come by hand.
    private static final Set<String> LISTED = IndicatorList.ALL.stream()
            .filter(indicator -> indicator.counted() != null)
            .map(indicator -> indicator.formula().code())
            .collect(Collectors.toUnmodifiableSet());

    /// @param unit null for all units together
    static RecordLinks of(Actor actor, @Nullable Unit unit, BoardAsked asked) {
        boolean may =
                actor.may(Right.READ_CASES) || actor.may(Right.SEE_OPERATIONS) || actor.may(Right.MANAGE_CATALOGUE);
        boolean reaches =
                unit == null ? actor.units().size() > 1 : actor.units().contains(unit.id());
        return new RecordLinks(
                may && reaches
                        ? "period=" + asked.period().key() + "&set=" + asked.set()
                                + (unit == null ? "" : "&unit=" + unit.id())
                        : "");
    }

    /// Whether the reader may see what lies behind the figures.
    boolean isOpen() {
        return !words.isEmpty();
    }

    /// Empty where there is no way.
    String of(Figure figure) {
        return to(figure.code(), Side.NUMERATOR);
    }

    /// What did not count. Empty where no list tells it.
    String missed(Figure figure) {
        return switch (figure) {
            case DOCUMENTS_IN_TIME -> to("DOCUMENTS_OVERDUE", Side.NUMERATOR);
            case ON_TIME, ONLINE, DIGITISED, PAID_ONLINE -> to(figure.code(), Side.MISSED);
            default -> "";
        };
    }

    /// @param indicator its code
    String of(String indicator, Side side) {
        return LISTED.contains(indicator) ? to(indicator, side) : "";
    }

    private String to(String code, Side side) {
        return words.isEmpty()
                ? ""
                : RECORDS + "?code=" + code.toLowerCase(Locale.ROOT) + "&side=" + side + "&" + words;
    }

    /// Which cases cost which points, because of what.
    String gaps() {
        return words.isEmpty() ? "" : GAPS + "?" + words;
    }
}
