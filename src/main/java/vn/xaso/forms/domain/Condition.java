package vn.xaso.forms.domain;

import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What an answer must be for a rule to take effect.
sealed interface Condition {

    boolean holds(ObjectNode answers, Place base);

    /// The answers that decide.
    Stream<List<String>> paths();

    static Condition of(JsonNode condition) {
        return switch (condition.path("type").asString("")) {
            case "OR" -> new AnyOf(all(condition));
            case "AND" -> new AllOf(all(condition));
            case "NOT" -> new NoneOf(all(condition));
            case "LEAF" -> new OneOf(path(condition), List.of(condition.path("expectedValue")));
            default -> bySchema(condition);
        };
    }

    private static Condition bySchema(JsonNode condition) {
        var schema = condition.path("schema");
        var path = path(condition);
        if (schema.size() == 1 && schema.has("const")) {
            return new OneOf(path, List.of(schema.get("const")));
        }
        if (schema.size() == 1 && schema.has("enum")) {
            return new OneOf(path, List.copyOf(schema.get("enum").values()));
        }
        if (!schema.isObject() || schema.isEmpty()) {
            return new Fits(
                    path, schema, null, condition.path("failWhenUndefined").asBoolean(false));
        }
        return new Fits(
                path,
                schema,
                Formats.compile(schema),
                condition.path("failWhenUndefined").asBoolean(false));
    }

    private static List<String> path(JsonNode condition) {
        return SchemaTree.path(condition.path("scope").asString("#"));
    }

    private static List<Condition> all(JsonNode condition) {
        var all = new ArrayList<Condition>();
        condition.path("conditions").forEach(one -> all.add(of(one)));
        if (condition.has("condition")) {
            all.add(of(condition.get("condition")));
        }
        return List.copyOf(all);
    }

    /// The answer is one of these. A text counts as what it says: older forms write `"true"` for true.
    record OneOf(List<String> path, List<JsonNode> values) implements Condition {

        @Override
        public boolean holds(ObjectNode answers, Place base) {
            var answer = base.then(path).find(answers);
            if (answer == null) {
                return false;
            }
            for (var value : values) {
                if (isSame(value, answer)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isSame(JsonNode wanted, JsonNode answer) {
            if (wanted.isContainer() || answer.isContainer() || wanted.isNull() || answer.isNull()) {
                return wanted.equals(answer);
            }
            return (wanted.isNumber() && answer.isNumber())
                    ? wanted.decimalValue().compareTo(answer.decimalValue()) == 0
                    : wanted.asString().equals(answer.asString());
        }

        @Override
        public Stream<List<String>> paths() {
            return Stream.of(path);
        }
    }

    /// The answer fits a schema.
    ///
    /// @param compiled null where the schema says the same of every answer
    record Fits(
            List<String> path, JsonNode schema, @Nullable Schema compiled, boolean failsWithout) implements Condition {

        @Override
        public boolean holds(ObjectNode answers, Place base) {
            var answer = base.then(path).find(answers);
            if (answer == null) {
                return !failsWithout && takesNothing(schema);
            }
            return compiled == null
                    ? !schema.isBoolean() || schema.asBoolean()
                    : compiled.validate(answer).isEmpty();
        }

        /// What a schema says of an answer that is not there: most words speak only of an answer that is.
        private static boolean takesNothing(JsonNode schema) {
            if (schema.isBoolean()) {
                return schema.asBoolean();
            }
            if (schema.has("const") || schema.has("enum") || schema.has("type")) {
                return false;
            }
            if (schema.has("not") && takesNothing(schema.get("not"))) {
                return false;
            }
            return schema.path("allOf").valueStream().allMatch(Fits::takesNothing)
                    && (!schema.has("anyOf")
                            || schema.get("anyOf").valueStream().anyMatch(Fits::takesNothing));
        }

        @Override
        public Stream<List<String>> paths() {
            return Stream.of(path);
        }
    }

    record AnyOf(List<Condition> conditions) implements Condition {

        @Override
        public boolean holds(ObjectNode answers, Place base) {
            return conditions.stream().anyMatch(one -> one.holds(answers, base));
        }

        @Override
        public Stream<List<String>> paths() {
            return conditions.stream().flatMap(Condition::paths);
        }
    }

    record AllOf(List<Condition> conditions) implements Condition {

        @Override
        public boolean holds(ObjectNode answers, Place base) {
            return conditions.stream().allMatch(one -> one.holds(answers, base));
        }

        @Override
        public Stream<List<String>> paths() {
            return conditions.stream().flatMap(Condition::paths);
        }
    }

    record NoneOf(List<Condition> conditions) implements Condition {

        @Override
        public boolean holds(ObjectNode answers, Place base) {
            return conditions.stream().noneMatch(one -> one.holds(answers, base));
        }

        @Override
        public Stream<List<String>> paths() {
            return conditions.stream().flatMap(Condition::paths);
        }
    }
}
