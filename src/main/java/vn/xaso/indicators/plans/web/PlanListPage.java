package vn.xaso.indicators.plans.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;

/// The plans of the unit, and those that it was given.
public record PlanListPage(
        String text,
        String kind,
        String state,
        List<Choice> kinds,
        List<Choice> states,
        boolean filtered,
        List<Line> lines,
        @Nullable String next,
        boolean may,
        List<Link> files) {

    /// @param from whose plan it is
    /// @param counts how many measures stand how, while the plan runs
    public record Line(
            String href, String title, String kind, String from, String days, Tag state, List<PlanPage.Count> counts) {}
}
