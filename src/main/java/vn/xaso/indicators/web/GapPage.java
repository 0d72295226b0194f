package vn.xaso.indicators.web;

import java.util.List;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Link;

/// Why points were lost.
///
/// @param units to choose from: more than one only for the province
/// @param sets the two sets of data
/// @param nothing the national portal has acknowledged nothing at all yet
/// @param parts what the portal has not acknowledged, then what was not done
public record GapPage(
        String lead,
        List<Choice> units,
        String unit,
        List<Choice> periods,
        String period,
        List<Link> sets,
        String set,
        List<Fact> totals,
        boolean nothing,
        List<Part> parts,
        List<Link> files) {

    /// @param none what is said where nothing is in it
    public record Part(String title, String lead, String none, List<Line> lines) {}

    /// @param text such as "7 cases cost 0.42 points: no result file linked"
    /// @param href empty where nothing leads further
    public record Line(String code, String indicator, String text, String href, String count, String points) {}
}
