package vn.xaso.forms.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.xaso.forms.FormView.Kind;
import vn.xaso.kernel.SearchText;

/// What somebody typed, as it is kept. What does not fit stays text, and is told as an error.
final class Typed {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s.]");
    private static final Pattern BETWEEN_PHONE_DIGITS = Pattern.compile("[\\s.\\-]");

    private Typed() {}

    /// @return null where nothing was typed
    static @Nullable JsonNode value(FieldSpec field, String[] typed) {
        if (field.kind() == Kind.MANY) {
            return several(field, typed);
        }
        var text = typed.length == 0 ? "" : SearchText.tidy(typed[0]);
        return text.isEmpty() ? null : one(field, text);
    }

    private static JsonNode one(FieldSpec field, String text) {
        return switch (field.kind()) {
            case DATE, PARTIAL_DATE -> JSON.stringNode(OfficeDate.keep(text));
            case TIME -> JSON.stringNode(OfficeDate.keepTime(text));
            case DATE_TIME -> JSON.stringNode(OfficeDate.keepDayAndTime(text));
            case PERSONAL_ID -> JSON.stringNode(BETWEEN_DIGITS.matcher(text).replaceAll(""));
            case PHONE -> JSON.stringNode(phone(text));
            case NUMBER, MONEY -> number(field, text);
            case YES_NO, CHECKBOX -> truth(text);
            case RADIO, SELECT -> choice(field, text);
            default -> JSON.stringNode(text.replace("\r\n", "\n"));
        };
    }

    private static @Nullable JsonNode several(FieldSpec field, String[] typed) {
        var chosen = List.of(typed);
        var all = new ArrayList<JsonNode>();
        for (var choice : field.choices()) {
            if (chosen.contains(choice.value())) {
                all.add(choice.raw());
            }
        }
        return all.isEmpty() ? null : JSON.arrayNode().addAll(all);
    }

    private static JsonNode choice(FieldSpec field, String text) {
        return field.choices().stream()
                .filter(choice -> choice.value().equals(text))
                .map(FieldSpec.Choice::raw)
                .findFirst()
                .orElseGet(() -> JSON.stringNode(text));
    }

    private static JsonNode number(FieldSpec field, String text) {
        var number = OfficeNumber.read(text, field.isWhole());
        if (number.isEmpty()) {
            return JSON.stringNode(text);
        }
        return isWhole(number.get()) ? JSON.numberNode(number.get().longValueExact()) : JSON.numberNode(number.get());
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static JsonNode truth(String text) {
        return "true".equals(text) || "false".equals(text)
                ? JSON.booleanNode("true".equals(text))
                : JSON.stringNode(text);
    }

    private static String phone(String text) {
        var digits = BETWEEN_PHONE_DIGITS.matcher(text).replaceAll("");
        return digits.startsWith("+84") ? "0" + digits.substring(3) : digits;
    }
}
