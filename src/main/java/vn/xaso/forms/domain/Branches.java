package vn.xaso.forms.domain;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Finds which of several kinds an answer is.
///
/// @param schemas reads what a branch refers to
/// @param chosen what somebody chose just now, by name
record Branches(SchemaTree schemas, Map<String, Integer> chosen) {

    static final int NONE = -1;
    private static final int WRONG_TYPE = -100;
    private static final int WRONG_VALUE = -50;
    private static final int WRONG_INSIDE = -3;

    /// @return the place of the branch in its list, or [#NONE]
    int of(Element.Either either, Place place, JsonNode answers) {
        var said = chosen.get(place.name());
        if (said != null) {
            return said < either.branches().size() ? said : NONE;
        }
        var answer = place.find(answers);
        if (answer == null || answer.isNull()) {
            return NONE;
        }
        int best = 0;
        int most = Integer.MIN_VALUE;
        for (int i = 0; i < either.branches().size(); i++) {
            int likeness = likeness(either.branches().get(i).schema(), answer, 0);
            if (likeness > most) {
                most = likeness;
                best = i;
            }
        }
        return best;
    }

    private int likeness(JsonNode raw, @Nullable JsonNode answer, int depth) {
        var schema = schemas.read(raw);
        if (answer == null) {
            return 0;
        }
        if (!isOfType(schema, answer)) {
            return WRONG_TYPE;
        }
        if (schema.has("const") || schema.has("enum")) {
            boolean is = answer.equals(schema.get("const"))
                    || schema.path("enum").valueStream().anyMatch(answer::equals);
            return is ? 1 : WRONG_VALUE;
        }
        if (answer.isArray()) {
            return likeness(schema.path("items"), answer.get(0), depth + 1);
        }
        return answer.isObject() && depth < 3 ? likenessOfThing(schema, answer, depth) : 0;
    }

    private int likenessOfThing(JsonNode schema, JsonNode answer, int depth) {
        int sum = 0;
        for (var entry : answer.properties()) {
            var property = schema.path("properties").get(entry.getKey());
            sum += property == null
                    ? -2
                    : 2 + Math.clamp(likeness(property, entry.getValue(), depth + 1), WRONG_INSIDE, 0);
        }
        for (var name : schema.path("required")) {
            sum -= answer.has(name.asString()) ? 0 : 1;
        }
        return sum;
    }

    private static boolean isOfType(JsonNode schema, JsonNode answer) {
        return switch (FieldKinds.type(schema)) {
            case "object" -> answer.isObject();
            case "array" -> answer.isArray();
            case "string" -> answer.isString();
            case "boolean" -> answer.isBoolean();
            case "integer" -> answer.isIntegralNumber();
            case "number" -> answer.isNumber();
            case "null" -> answer.isNull();
            default -> true;
        };
    }
}
