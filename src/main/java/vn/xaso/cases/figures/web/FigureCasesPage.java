package vn.xaso.cases.figures.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Tag;

/// The cases behind a figure.
///
/// @param title the figure
/// @param lead of which field and period it is
/// @param back the table
/// @param first the begin of the list, or null where this is it
/// @param next the following page, or null
public record FigureCasesPage(
        String title,
        String lead,
        String back,
        List<Line> lines,
        @Nullable String first,
        @Nullable String next) {

    /// @param href the case, or null where another unit keeps it
    /// @param due a dash while the clock stands still
    /// @param ended a dash where it is open
    public record Line(
            @Nullable String href,
            String code,
            String procedure,
            String applicant,
            String accepted,
            String due,
            String ended,
            Tag tag) {}
}
