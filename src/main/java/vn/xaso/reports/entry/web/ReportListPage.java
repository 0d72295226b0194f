package vn.xaso.reports.entry.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;

/// The reports of a unit.
///
/// @param mayBegin whether the reader fills in reports
public record ReportListPage(
        List<Link> tabs,
        List<Line> lines,
        boolean mayBegin,
        @Nullable String first,
        @Nullable String next) {

    /// @param href of the report, or empty where it has not begun
    /// @param round to begin it
    /// @param due with what it means today
    public record Line(
            String href, UUID round, String name, String period, Tag due, String sent, Tag tag, boolean locked) {}
}
