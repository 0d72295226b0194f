package vn.xaso.documents.authority.web;

import java.util.List;
import java.util.Map;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Tag;

/// The rules of signing and the delegations of the unit.
///
/// @param usual the unit has no rules of its own: those that everybody knows count
/// @param form which form came back with a fault: `rule`, `delegation` or empty
/// @param typed what was typed in it
public record RulesPage(
        List<Line> rules,
        boolean usual,
        List<Line> delegations,
        Choices choices,
        String form,
        Map<String, List<String>> typed,
        List<FieldMessage> messages) {

    /// @param who position or person; of a delegation giver and taker
    /// @param what the types it is for
    /// @param basis the paper it comes from
    /// @param ending where it is ended, or empty where it is over
    public record Line(
            String who, String what, List<String> lines, String days, String basis, Tag tag, String ending) {}

    public record Choices(
            List<Choice> positions,
            List<Choice> people,
            List<Choice> offices,
            List<Choice> types,
            List<Choice> capacities) {}

    public String typed(String field) {
        var all = typed.getOrDefault(field, List.of());
        return all.isEmpty() ? "" : all.getFirst();
    }

    public boolean isTyped(String field, String value) {
        return typed.getOrDefault(field, List.of()).contains(value);
    }

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
