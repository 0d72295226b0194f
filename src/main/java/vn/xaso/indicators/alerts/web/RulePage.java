package vn.xaso.indicators.alerts.web;

import java.util.List;
import java.util.Map;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;

/// The rules of alerts.
///
/// @param province whether they count for all communes
/// @param tried the kind of the rule that came back with faults, or empty
public record RulePage(
        List<Line> lines,
        List<Choice> owners,
        boolean province,
        String tried,
        Map<String, String> typed,
        List<FieldMessage> messages) {

    /// @param words when it is opened, in one sentence
    /// @param threshold the number, or empty where the rule has none
    /// @param days over how many days, or empty
    /// @param ofProvince what the province says, or empty where it is the same
    public record Line(
            String kind,
            String name,
            String words,
            boolean active,
            String threshold,
            String days,
            String owner,
            String ownerName,
            String ofProvince) {}

    public String error(String kind, String field) {
        return tried.equals(kind) ? FieldMessage.at(messages, field) : "";
    }

    public String typed(String kind, String field, String otherwise) {
        return tried.equals(kind) ? typed.getOrDefault(field, "") : otherwise;
    }
}
