package vn.xaso.indicators.web;

import java.util.List;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Link;

/// Why points were lost.
///
/// @param units to choose from: more than one only for the province
/// @param nothing the national portal has acknowledged nothing at all yet
public record GapPage(
        String lead,
        List<Choice> units,
        String unit,
        List<Choice> periods,
        String period,
        List<Fact> totals,
        boolean nothing,
        List<Line> unacknowledged,
        List<Line> missed,
        List<Link> files) {

    /// @param text such as "7 cases cost 0.42 points: no result file linked"
    public record Line(String code, String indicator, String text, String href, String cases, String points) {}
}
