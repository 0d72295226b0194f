package vn.xaso.indicators.plans.web;

import java.util.List;
import java.util.Map;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Happening;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;

/// One plan with its goals, its measures and how far they are.
///
/// @param own whether the unit may change it
/// @param tried which form came back with faults, or empty
public record PlanPage(
        String href,
        String title,
        Tag state,
        List<Fact> facts,
        List<Count> counts,
        List<Goal> goals,
        List<Happening> changes,
        boolean own,
        boolean draft,
        boolean running,
        List<Choice> communes,
        List<Choice> formulas,
        List<Choice> people,
        List<Link> files,
        String tried,
        Map<String, String> typed,
        List<FieldMessage> messages) {

    /// How many measures stand in one way.
    public record Count(Tag tag, int count) {}

    public record Goal(String id, String no, String title, List<Line> lines) {}

    /// @param source where the figure comes from
    public record Line(
            String href,
            String no,
            String title,
            String owner,
            String due,
            String value,
            String target,
            int percent,
            String source,
            Tag standing) {}

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
