package vn.xaso.cases.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.CaseWork.Line;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Link;

/// The list of cases.
///
/// @param files the whole list for a spreadsheet
/// @param count how many there are, a thousand at most
/// @param mayReceive whether the person may take in a case at the counter
public record CaseListPage(
        String text,
        String whose,
        String due,
        String state,
        String procedure,
        String assignee,
        List<Link> tabs,
        Choices choices,
        List<Line> lines,
        @Nullable String first,
        @Nullable String next,
        List<Link> files,
        int count,
        boolean mayReceive) {

    /// What may be chosen in the filters.
    public record Choices(List<Choice> states, List<Choice> dues, List<Choice> procedures, List<Choice> officials) {}
}
