package vn.xaso.reports.design.web;

import java.util.List;
import java.util.Map;
import vn.xaso.forms.Wording;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.SearchText;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// What a form of the drawing board sent, by the names of its fields.
record Sent(Map<String, String> fields) {

    private static final int LONGEST = 500;

    String text(String name) {
        var text = SearchText.tidy(fields.getOrDefault(name, ""));
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    String lines(String name) {
        return fields.getOrDefault(name, "").strip();
    }

    /// @param otherwise where nothing or no whole number stands
    int number(String name, int otherwise) {
        var text = text(name);
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }

    boolean ticked(String name) {
        return fields.containsKey(name);
    }

    Wording wording(String name) {
        return new Wording(text(name + "-vi"), text(name + "-en"));
    }

    int seen() {
        return number("seen", 0);
    }

    static List<FieldMessage> messages(Refusal refusal, String field, Texts texts) {
        if (refusal instanceof Mistakes mistakes) {
            return mistakes.all().stream()
                    .map(one -> new FieldMessage(
                            one.part(),
                            texts.of(one.refusal().messageKey(), one.refusal().arguments())))
                    .toList();
        }
        return List.of(new FieldMessage(field, texts.of(refusal.messageKey(), refusal.arguments())));
    }
}
