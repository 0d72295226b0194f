package vn.xaso.forms.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.xaso.forms.FormView.Kind;
import vn.xaso.forms.Wording;
import vn.xaso.kernel.SearchText;

/// One question of a form as the form says it, without an answer.
///
/// @param path where the answer stands among the answers
/// @param onResult how the answer is called on the result of the case; empty where it does not stand there
/// @param message the form's own words for a wrong answer, or null
/// @param conditions all must hold for the question to be asked
record FieldSpec(
        List<String> path,
        String name,
        Kind kind,
        Wording label,
        Wording hint,
        boolean required,
        List<Choice> choices,
        String autocomplete,
        int maxLength,
        String onResult,
        @Nullable Wording message,
        List<Condition> conditions) {

    private static final Pattern NOT_DIGITS = Pattern.compile("[\\s.]");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,15}");

    record Choice(String value, Wording text) {}

    static FieldSpec of(List<String> path, JsonNode schema, JsonNode control, boolean required, List<Condition> rules) {
        var english = schema.path("x-en");
        return new FieldSpec(
                path,
                String.join(".", path),
                kind(schema, control.path("options")),
                wording(schema, english, "title"),
                wording(schema, english, "description"),
                required,
                choices(schema, english),
                control.path("options").path("autocomplete").asString("off"),
                schema.path("maxLength").asInt(0),
                onResult(schema),
                schema.has("x-message")
                        ? new Wording(
                                schema.get("x-message").asString(),
                                english.path("message").asString())
                        : null,
                List.copyOf(rules));
    }

    boolean isAsked(ObjectNode answers) {
        for (var condition : conditions) {
            if (!condition.holds(answers)) {
                return false;
            }
        }
        return true;
    }

    /// Puts what was typed among the answers with its type; what does not fit stays text, and is told as an error.
    void put(ObjectNode answers, String typed) {
        var text = SearchText.tidy(typed);
        if (text.isEmpty()) {
            return;
        }
        var place = place(answers);
        switch (kind) {
            case DATE, PARTIAL_DATE -> place.put(path.getLast(), OfficeDate.keep(text));
            case PERSONAL_ID ->
                place.put(path.getLast(), NOT_DIGITS.matcher(text).replaceAll(""));
            case PHONE -> place.put(path.getLast(), phone(text));
            case NUMBER, MONEY -> putNumber(place, text);
            case YES_NO -> putYesNo(place, text);
            default -> place.put(path.getLast(), text.replace("\r\n", "\n"));
        }
    }

    @Nullable
    JsonNode answer(ObjectNode answers) {
        return find(answers, path);
    }

    /// The object that holds the answer; made where it is missing, so that the schema tells what is missing inside.
    ObjectNode place(ObjectNode answers) {
        var place = answers;
        for (int i = 0; i < path.size() - 1; i++) {
            place = place.get(path.get(i)) instanceof ObjectNode known ? known : place.putObject(path.get(i));
        }
        return place;
    }

    static @Nullable JsonNode find(ObjectNode answers, List<String> path) {
        JsonNode node = answers;
        for (var step : path) {
            node = node == null ? null : node.get(step);
        }
        return node;
    }

    private void putNumber(ObjectNode place, String text) {
        var digits = NOT_DIGITS.matcher(text).replaceAll("");
        if (WHOLE_NUMBER.matcher(digits).matches()) {
            place.put(path.getLast(), Long.parseLong(digits));
        } else {
            place.put(path.getLast(), text);
        }
    }

    private void putYesNo(ObjectNode place, String text) {
        if ("true".equals(text) || "false".equals(text)) {
            place.put(path.getLast(), "true".equals(text));
        } else {
            place.put(path.getLast(), text);
        }
    }

    private static String phone(String text) {
        var digits = text.replaceAll("[\\s.\\-]", "");
        return digits.startsWith("+84") ? "0" + digits.substring(3) : digits;
    }

    private static Kind kind(JsonNode schema, JsonNode options) {
        if (schema.has("enum")) {
            return "radio".equals(options.path("format").asString("")) ? Kind.RADIO : Kind.SELECT;
        }
        return switch (schema.path("type").asString("string")) {
            case "boolean" -> Kind.YES_NO;
            case "integer", "number" -> "money".equals(schema.path("x-kind").asString("")) ? Kind.MONEY : Kind.NUMBER;
            default -> textKind(schema, options);
        };
    }

    private static Kind textKind(JsonNode schema, JsonNode options) {
        return switch (schema.path("format").asString("")) {
            case Formats.DAY -> Kind.DATE;
            case Formats.PARTIAL_DATE -> Kind.PARTIAL_DATE;
            case Formats.PERSONAL_ID -> Kind.PERSONAL_ID;
            case Formats.PHONE -> Kind.PHONE;
            case Formats.EMAIL -> Kind.EMAIL;
            default -> options.path("multi").asBoolean(false) ? Kind.LONG_TEXT : Kind.TEXT;
        };
    }

    /// A result of the office is in Vietnamese. Without a word of its own the question is the name.
    private static String onResult(JsonNode schema) {
        var word = schema.path("x-result");
        if (word.isBoolean() && !word.asBoolean()) {
            return "";
        }
        return word.isString() ? word.asString() : schema.path("title").asString("");
    }

    private static Wording wording(JsonNode schema, JsonNode english, String property) {
        var vietnamese = schema.path(property).asString("");
        return new Wording(vietnamese, english.path(property).asString(vietnamese));
    }

    private static List<Choice> choices(JsonNode schema, JsonNode english) {
        var choices = new ArrayList<Choice>();
        var values = schema.path("enum");
        for (int i = 0; i < values.size(); i++) {
            var value = values.get(i).asString();
            var vietnamese = schema.path("x-enumTitles").path(i).asString(value);
            var text =
                    new Wording(vietnamese, english.path("enumTitles").path(i).asString(vietnamese));
            choices.add(new Choice(value, text));
        }
        return List.copyOf(choices);
    }
}
