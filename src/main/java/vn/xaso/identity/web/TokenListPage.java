package vn.xaso.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;

/// The tokens of other systems, as their administrator sees them.
///
/// @param lead the unit of the administrator
/// @param first where the list begins, or null on the first page
/// @param next where it goes on, or null
/// @param files the whole list to print or to take along
public record TokenListPage(
        String lead,
        String text,
        String scope,
        List<Choice> scopes,
        String state,
        List<Choice> states,
        List<Line> lines,
        @Nullable String first,
        @Nullable String next,
        List<Link> files) {

    public boolean narrowed() {
        return !text.isEmpty() || !scope.isEmpty() || !state.isEmpty();
    }

    /// @param made by whom and when
    public record Line(
            String href,
            String name,
            List<String> scopes,
            String units,
            String made,
            String used,
            String until,
            Tag state) {}
}
