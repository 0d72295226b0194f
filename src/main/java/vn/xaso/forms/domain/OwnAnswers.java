package vn.xaso.forms.domain;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Leaves out of answers what a schema does not name.
final class OwnAnswers {

    private OwnAnswers() {}

    static ObjectNode of(JsonNode schema, ObjectNode answers) {
        var own = JsonNodeFactory.instance.objectNode();
        for (var answer : answers.properties()) {
            var named = schema.path("properties").get(answer.getKey());
            if (named == null) {
                continue;
            }
            boolean thing = named.has("properties") && answer.getValue() instanceof ObjectNode;
            own.set(answer.getKey(), thing ? of(named, (ObjectNode) answer.getValue()) : answer.getValue());
        }
        return own;
    }
}
