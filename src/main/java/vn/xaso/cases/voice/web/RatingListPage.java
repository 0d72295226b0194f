package vn.xaso.cases.voice.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;

/// The ratings of the unit and what they come to.
///
/// @param narrowed whether something is filtered out
/// @param figures by procedure; the first line is for all of them
/// @param files the whole list to print and for a spreadsheet
public record RatingListPage(
        Typed typed,
        List<FieldMessage> mistakes,
        boolean narrowed,
        List<Choice> procedures,
        List<Choice> steps,
        List<Figure> figures,
        List<Line> lines,
        @Nullable String first,
        @Nullable String next,
        List<Link> files) {

    /// What stands in the filters.
    public record Typed(String procedure, String step, String from, String to) {}

    /// @param average such as `4,3`
    /// @param content the share of those who are satisfied, such as `86 %`
    public record Figure(String procedure, int count, String average, String content) {}

    /// @param comment in the applicant's words, or empty
    public record Line(String href, String code, String procedure, Tag tag, String when, String comment) {}

    /// Whether the list has more than one page.
    public boolean isLong() {
        return first != null || next != null;
    }
}
