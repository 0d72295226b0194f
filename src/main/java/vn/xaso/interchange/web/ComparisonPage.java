package vn.xaso.interchange.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;

/// What the newest comparison with the portal found, code by code.
///
/// @param when it was, or empty where there was none
/// @param away whether the portal did not answer just now
public record ComparisonPage(
        String when,
        boolean away,
        boolean mayCompare,
        List<Fact> figures,
        List<Line> lines,
        @Nullable String first,
        @Nullable String next,
        List<Link> files) {

    /// @param href empty where only the portal has the case
    public record Line(String href, String code, Tag kind, String fields) {}

    public boolean isLong() {
        return first != null || next != null;
    }
}
