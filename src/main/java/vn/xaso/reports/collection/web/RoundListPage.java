package vn.xaso.reports.collection.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;

/// The rounds of the province.
public record RoundListPage(
        List<Link> tabs,
        String show,
        List<Choice> duties,
        String duty,
        List<Line> lines,
        @Nullable String first,
        @Nullable String next) {

    /// @param sent such as `41 of 45`
    public record Line(
            String href, String name, String period, Tag due, String sent, int missing, int returned, Tag tag) {}
}
