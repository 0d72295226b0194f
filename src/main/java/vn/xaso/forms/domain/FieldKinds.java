package vn.xaso.forms.domain;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.xaso.forms.FormView.Kind;

/// Which kind of question a schema and the options of its control make.
final class FieldKinds {

    private static final Map<String, Kind> FORMATS = Map.ofEntries(
            Map.entry(Formats.DAY, Kind.DATE),
            Map.entry(Formats.PARTIAL_DATE, Kind.PARTIAL_DATE),
            Map.entry(Formats.TIME, Kind.TIME),
            Map.entry(Formats.DATE_TIME, Kind.DATE_TIME),
            Map.entry(Formats.PERSONAL_ID, Kind.PERSONAL_ID),
            Map.entry(Formats.PHONE, Kind.PHONE),
            Map.entry(Formats.EMAIL, Kind.EMAIL),
            Map.entry(Formats.UNIT, Kind.UNIT),
            Map.entry(Formats.FILE, Kind.FILE));

    private FieldKinds() {}

    static Kind of(JsonNode schema, JsonNode options) {
        var type = type(schema);
        if ("boolean".equals(type)) {
            boolean mustBeTrue = schema.path("const").asBoolean(false);
            return mustBeTrue || isFormat(options, "checkbox") ? Kind.CHECKBOX : Kind.YES_NO;
        }
        if ("array".equals(type)) {
            return Kind.MANY;
        }
        if (schema.has("enum") || schema.has("const") || !constants(schema).isEmpty()) {
            return isFormat(options, "radio") ? Kind.RADIO : Kind.SELECT;
        }
        if ("integer".equals(type) || "number".equals(type)) {
            return "money".equals(schema.path("x-kind").asString("")) ? Kind.MONEY : Kind.NUMBER;
        }
        var word = options.path("format").asString(schema.path("format").asString(""));
        var known = FORMATS.get(word);
        if (known != null) {
            return known;
        }
        return options.path("multi").asBoolean(false) ? Kind.LONG_TEXT : Kind.TEXT;
    }

    /// Whether several of a list can be chosen, rather than a group be answered several times.
    static boolean isManyChoices(JsonNode schema, JsonNode items) {
        return "array".equals(type(schema))
                && schema.path("uniqueItems").asBoolean(false)
                && (items.has("enum") || !constants(items).isEmpty());
    }

    static boolean isArray(JsonNode schema) {
        return "array".equals(type(schema)) || (!schema.has("type") && schema.has("items"));
    }

    static boolean isObject(JsonNode schema) {
        return "object".equals(type(schema)) || (!schema.has("type") && schema.has("properties"));
    }

    /// The type, or the first one besides null.
    static String type(JsonNode schema) {
        var type = schema.path("type");
        if (type.isArray()) {
            for (var one : type) {
                if (!"null".equals(one.asString(""))) {
                    return one.asString("");
                }
            }
        }
        return type.asString("");
    }

    /// The alternatives of `oneOf` or `anyOf` where each is one fixed value.
    static List<JsonNode> constants(JsonNode schema) {
        for (var word : List.of("oneOf", "anyOf")) {
            var all = List.copyOf(schema.path(word).values());
            if (!all.isEmpty() && all.stream().allMatch(one -> one.has("const"))) {
                return all;
            }
        }
        return List.of();
    }

    private static boolean isFormat(JsonNode options, String word) {
        return word.equals(options.path("format").asString(""));
    }
}
