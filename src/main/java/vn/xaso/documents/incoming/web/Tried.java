package vn.xaso.documents.incoming.web;

import java.util.List;
import java.util.Map;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;

/// The last try that went wrong, so that nothing typed is lost.
///
/// @param failed the key of the act, or empty
/// @param messages what was wrong
/// @param typed what was typed in it
public record Tried(String failed, List<FieldMessage> messages, Map<String, List<String>> typed) {

    static final Tried NOTHING = new Tried("", List.of(), Map.of());

    public Tried {
        messages = List.copyOf(messages);
        typed = Map.copyOf(typed);
    }

    public String typed(String field) {
        var values = typed.getOrDefault(field, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    /// What was typed, or what stands there at first.
    public String typed(String field, String first) {
        return typed.containsKey(field) ? typed(field) : first;
    }

    public boolean chose(String field, String value) {
        return typed.getOrDefault(field, List.of()).contains(value);
    }

    /// How many of these were chosen.
    public long countChosen(String field, List<Choice> choices) {
        return choices.stream().filter(choice -> chose(field, choice.value())).count();
    }

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
