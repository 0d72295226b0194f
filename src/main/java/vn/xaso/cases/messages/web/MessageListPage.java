package vn.xaso.cases.messages.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;

/// What applicants wrote to the unit.
///
/// @param narrowed whether something is filtered, or more is shown than what waits
/// @param files the whole list to print and for a spreadsheet
public record MessageListPage(
        List<Choice> shows,
        String show,
        List<Choice> whose,
        String chosen,
        String words,
        boolean narrowed,
        List<Line> lines,
        @Nullable String first,
        @Nullable String next,
        List<Link> files) {

    /// @param assignee in whose hands the case is, or empty
    public record Line(
            String href,
            String code,
            String procedure,
            String applicant,
            String text,
            String when,
            String assignee,
            Tag tag) {}

    /// Whether the list has more than one page.
    public boolean isLong() {
        return first != null || next != null;
    }
}
