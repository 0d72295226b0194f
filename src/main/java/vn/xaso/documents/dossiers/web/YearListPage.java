package vn.xaso.documents.dossiers.web;

import java.util.List;
import java.util.Map;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;

/// The list of dossiers of a year.
///
/// @param standing whether it is issued, in words
/// @param groups the headings with their lines
/// @param others years whose lines can be taken over
/// @param form the line that is being added
public record YearListPage(
        int year,
        List<Link> years,
        Tag tag,
        String standing,
        List<Group> groups,
        boolean mayPlan,
        boolean mayIssue,
        List<Choice> others,
        String today,
        List<Link> exports,
        PlanForm form,
        List<FieldMessage> messages,
        String failed,
        Map<String, String> typed) {

    public record Group(String heading, List<Line> lines) {}

    /// @param editHref where it can be changed, or empty
    public record Line(
            String href,
            String code,
            String title,
            String retention,
            String keeper,
            String note,
            Tag tag,
            String editHref) {}

    public String error(String act, String field) {
        return failed.equals(act) ? FieldMessage.at(messages, field) : "";
    }

    public String typed(String field, String beginning) {
        return typed.getOrDefault(field, beginning);
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }
}
