package vn.xaso.cases.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;

/// The list of cases.
///
/// @param count how many there are, a thousand at most
public record CaseListPage(
        String text,
        String whose,
        String due,
        String state,
        List<Link> tabs,
        List<Choice> states,
        List<Choice> dues,
        List<Line> lines,
        @Nullable String first,
        @Nullable String next,
        int count) {

    /// One case.
    public record Line(
            String href,
            String code,
            String procedure,
            String applicant,
            Tag tag,
            CaseWords.Due due,
            String assignee) {}
}
