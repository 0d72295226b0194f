package vn.xaso.indicators.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Link;

/// The procedures behind a number.
///
/// @param once each procedure once in all units together, or empty for one unit
/// @param count how many lines there are on all pages
public record ProcedurePage(
        String title,
        String lead,
        String once,
        List<Link> sides,
        String count,
        boolean hasUnits,
        boolean hasReasons,
        List<Line> lines,
        @Nullable String first,
        @Nullable String next,
        List<Link> files,
        String gaps) {

    /// @param href of its cases, or of the published procedure
    public record Line(String code, String name, String href, String unit, String reason) {}
}
