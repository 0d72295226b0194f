package vn.xaso.forms.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Shows or hides a part of a form, depending on one answer.
///
/// @param path the answer that decides
/// @param values the answers that make the condition true
/// @param show whether a true condition shows or hides
record Condition(List<String> path, Set<String> values, boolean show) {

    static Condition of(JsonNode rule) {
        var condition = rule.get("condition");
        var schema = condition.get("schema");
        Set<String> values = schema.has("const")
                ? Set.of(schema.get("const").asString())
                : StreamSupport.stream(schema.get("enum").spliterator(), false)
                        .map(JsonNode::asString)
                        .collect(Collectors.toUnmodifiableSet());
        return new Condition(
                Layout.path(condition.get("scope").asString()),
                values,
                "SHOW".equals(rule.get("effect").asString()));
    }

    boolean holds(ObjectNode answers) {
        var answer = FieldSpec.find(answers, path);
        boolean isTrue = answer != null && values.contains(answer.asString());
        return isTrue == show;
    }
}
