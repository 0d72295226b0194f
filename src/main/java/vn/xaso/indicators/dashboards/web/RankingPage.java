package vn.xaso.indicators.dashboards.web;

import java.util.List;
import vn.xaso.indicators.dashboards.web.BoardPage.Typed;
import vn.xaso.ui.Link;
import vn.xaso.ui.chart.Bar;
import vn.xaso.ui.chart.Spark;

/// The units by their points.
///
/// @param q part of a name that is sought, or empty
/// @param clear the address of all units where some are sought, otherwise empty
/// @param all the points of the province in words
/// @param heads of the columns by which the units can be ordered
/// @param groups of the six groups, as heads of columns
public record RankingPage(
        String lead,
        Typed typed,
        String q,
        String clear,
        List<Link> tabs,
        String all,
        List<Head> heads,
        List<Head> groups,
        List<Line> lines,
        List<Link> files) {

    /// @param order how `aria-sort` says it, or null
    public record Head(
            String text,
            String href,
            @org.jspecify.annotations.Nullable String order) {}

    /// @param rank empty where nothing counted
    /// @param moved by how many places, against the period before
    /// @param course how the part of the points within reach moved from month to month
    /// @param courseTold the same in words
    /// @param own whether it is the reader's unit
    public record Line(
            String rank,
            boolean shared,
            String name,
            String href,
            boolean own,
            String points,
            String reachable,
            Bar bar,
            Change change,
            Change moved,
            Spark course,
            String courseTold,
            List<Cell> cells,
            String wayHref) {}

    /// The points of one group.
    public record Cell(String name, String points, Bar bar) {}

    public boolean failed() {
        return !typed.messages().isEmpty();
    }
}
