package vn.xaso.procedures.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// What an official types to clear or to correct something in the catalogue, by the names of the fields on the page.
public record FlagForm(Map<String, String> typed) {

    static final FlagForm EMPTY = new FlagForm(Map.of());

    public FlagForm {
        typed = Map.copyOf(typed);
    }

    /// As it was typed, or empty.
    public String text(String name) {
        return typed.getOrDefault(name, "");
    }

    public boolean isTicked(String name) {
        return typed.containsKey(name);
    }

    /// Whether it came from the form of the correction; the other form has a note and nothing else.
    boolean isCorrection() {
        return !typed.isEmpty() && !typed.containsKey("note");
    }

    /// What was typed, and for all other fields what the catalogue holds.
    FlagForm over(Map<String, String> held) {
        var all = new HashMap<>(held);
        all.putAll(typed);
        return new FlagForm(all);
    }

    List<FieldMessage> noteMistakes(Texts texts) {
        return text("note").isBlank()
                ? List.of(new FieldMessage("note", texts.of("procedures.error.note")))
                : List.of();
    }
}
