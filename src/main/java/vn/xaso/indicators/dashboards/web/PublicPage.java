package vn.xaso.indicators.dashboards.web;

import java.util.List;
import vn.xaso.indicators.dashboards.web.BoardPage.Drawing;
import vn.xaso.indicators.dashboards.web.BoardPage.Typed;
import vn.xaso.ui.Link;
import vn.xaso.ui.chart.Bar;

/// What citizens want to know of the service.
///
/// @param title names the unit, or the whole province
/// @param period in words
/// @param facts what is told in large letters
/// @param drawings month by month
/// @param units each unit, or none where the page speaks of one
/// @param back to all units, or empty
public record PublicPage(
        String title,
        String period,
        Typed typed,
        List<BigFact> facts,
        List<Drawing> drawings,
        List<Line> units,
        List<Link> files,
        String back) {

    /// @param below of how many, or empty
    public record BigFact(String figure, String text, String below) {}

    public record Line(String name, String href, String received, List<Cell> cells) {}

    /// @param parts such as `106 / 108`
    public record Cell(String head, String figure, String parts, Bar bar) {}

    public boolean failed() {
        return !typed.messages().isEmpty();
    }
}
