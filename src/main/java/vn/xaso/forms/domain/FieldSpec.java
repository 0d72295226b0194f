package vn.xaso.forms.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.xaso.forms.FormView.Kind;
import vn.xaso.forms.FormView.Limits;
import vn.xaso.forms.Wording;

/// One question of a form as the form says it, without an answer and without its place.
///
/// @param onResult how the answer is called on the result of the case; empty where it does not stand there
/// @param message the form's own words for a wrong answer, or null
/// @param unknown whether "I do not know" is an answer; it is kept as null
/// @param locked whether only the form or the office writes it
/// @param preset what stands there before anybody answers, or null
/// @param alsoOld whether an administrative unit of the past may be chosen
record FieldSpec(
        Kind kind,
        Wording label,
        Wording hint,
        boolean required,
        List<Choice> choices,
        List<String> suggestions,
        String autocomplete,
        Limits limits,
        String onResult,
        @Nullable Wording message,
        boolean unknown,
        boolean locked,
        @Nullable JsonNode preset,
        boolean alsoOld) {

    /// @param raw the value as the schema has it
    record Choice(String value, JsonNode raw, Wording text) {}

    static FieldSpec of(String property, JsonNode schema, JsonNode control, boolean required) {
        var english = schema.path("x-en");
        var options = control.path("options");
        var kind = FieldKinds.of(schema, options);
        return new FieldSpec(
                kind,
                label(property, schema, control),
                Words.of(schema, "description"),
                required,
                kind.hasOptions() ? choices(kind == Kind.MANY ? items(schema) : schema) : List.of(),
                suggestions(schema, options),
                options.path("autocomplete").isString()
                        ? options.get("autocomplete").asString()
                        : "off",
                limits(schema),
                onResult(schema),
                schema.has("x-message")
                        ? new Wording(
                                schema.get("x-message").asString(),
                                english.path("message").asString())
                        : null,
                options.path("unknown").asBoolean(false),
                schema.path("readOnly").asBoolean(false)
                        || options.path("readonly").asBoolean(false),
                schema.get("default"),
                "old".equals(options.path("units").asString("")));
    }

    boolean isWhole() {
        return kind == Kind.MONEY || limits.whole();
    }

    /// The words of the control go before those of the schema; without any, the name of the property is made readable.
    static Wording label(String property, JsonNode schema, JsonNode control) {
        var own = control.path("label");
        if (own.isString()) {
            return Words.of(control, "label");
        }
        if (own.path("text").isString()) {
            return Words.of(own, "text");
        }
        var title = Words.of(schema, "title");
        return title.isEmpty() ? Words.readable(property) : title;
    }

    private static Limits limits(JsonNode schema) {
        var kinds = new ArrayList<String>();
        schema.path("x-file").path("kinds").forEach(kind -> kinds.add(kind.asString()));
        return new Limits(
                schema.path("maxLength").asInt(0),
                "integer".equals(FieldKinds.type(schema)),
                List.copyOf(kinds),
                schema.path("x-file").path("megabytes").asInt(0));
    }

    /// A result of the office is in Vietnamese. Without a word of its own the question is the name.
    private static String onResult(JsonNode schema) {
        var word = schema.path("x-result");
        if (word.isBoolean() && !word.asBoolean()) {
            return "";
        }
        return word.isString() ? word.asString() : schema.path("title").asString("");
    }

    private static JsonNode items(JsonNode schema) {
        return schema.path("items");
    }

    private static List<Choice> choices(JsonNode schema) {
        var choices = new ArrayList<Choice>();
        if (schema.has("const")) {
            choices.add(choice(schema.get("const"), schema));
        }
        var english = schema.path("x-en").path("enumTitles");
        var values = schema.path("enum");
        for (int i = 0; i < values.size(); i++) {
            var value = values.get(i).asString("");
            var vietnamese = schema.path("x-enumTitles").path(i).asString(value);
            choices.add(new Choice(
                    value,
                    values.get(i),
                    new Wording(vietnamese, english.path(i).asString(vietnamese))));
        }
        for (var one : FieldKinds.constants(schema)) {
            choices.add(choice(one.get("const"), one));
        }
        return List.copyOf(choices);
    }

    private static Choice choice(JsonNode value, JsonNode words) {
        var text = value.asString("");
        var title = Words.of(words, "title");
        return new Choice(text, value, title.isEmpty() ? new Wording(text, text) : title);
    }

    private static List<String> suggestions(JsonNode schema, JsonNode options) {
        var all = new ArrayList<String>();
        options.path("suggestion").forEach(one -> all.add(one.asString("")));
        for (var other : schema.path("anyOf")) {
            other.path("enum").forEach(one -> all.add(one.asString("")));
        }
        return List.copyOf(all);
    }
}
