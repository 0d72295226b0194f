package vn.xaso.indicators.dashboards.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.indicators.dashboards.web.BoardPage.Score;
import vn.xaso.indicators.dashboards.web.BoardPage.Typed;
import vn.xaso.ui.Link;
import vn.xaso.ui.chart.Bar;

/// How the points and the rank of a unit came about.
///
/// @param places what is missing to the better place, and how far the worse one is
/// @param gains where most points are missing, first
public record WayPage(
        String title,
        String lead,
        Typed typed,
        List<Link> tabs,
        @Nullable Score score,
        List<String> places,
        List<GainLine> gains,
        List<Part> parts,
        List<Link> files) {

    /// @param lost the missing points
    /// @param more how many more must count
    /// @param next how many more would bring the next place, or empty
    /// @param missedHref the cases that did not count, or empty
    public record GainLine(
            String code, String name, String lost, Bar bar, String more, String next, String missedHref) {}

    /// A group of indicators.
    public record Part(String name, String points, String maximum, List<Line> lines) {}

    /// @param numeratorHref what counted, or empty
    /// @param denominatorHref of what, or empty
    /// @param why why there is no figure, or empty
    public record Line(
            String code,
            String name,
            String how,
            String numerator,
            String numeratorHref,
            String denominator,
            String denominatorHref,
            String rate,
            String threshold,
            @Nullable Bar bar,
            String points,
            String maximum,
            String lost,
            String why) {}

    public boolean failed() {
        return !typed.messages().isEmpty();
    }
}
