package vn.xaso.forms.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// One form of several: their questions one after the other, and what more than one of them asks only once, where the
/// first asks it.
public final class JoinedForm {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String PROPERTIES = "properties";
    private static final String REQUIRED = "required";
    private static final String ELEMENTS = "elements";

    private final ObjectNode schema = NODES.objectNode();
    private final ObjectNode layout = NODES.objectNode();
    private final Set<String> asked = new HashSet<>();

    /// @param titleEn the same in English
    public JoinedForm(String title, String titleEn) {
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema").put("title", title);
        schema.putObject("x-en").put("title", titleEn);
        schema.put("type", "object").put("additionalProperties", false);
        schema.putObject(PROPERTIES);
        layout.put("type", "VerticalLayout").putArray(ELEMENTS);
    }

    public JoinedForm with(String otherSchema, String otherLayout) {
        var other = (ObjectNode) JSON.readTree(otherSchema);
        merge(schema, other);
        if (other.get("$defs") instanceof ObjectNode definitions) {
            schema.withObjectProperty("$defs").setAll(definitions);
        }
        var elements = (ArrayNode) layout.get(ELEMENTS);
        var shown = (ObjectNode) JSON.readTree(otherLayout);
        for (var element : shown.get(ELEMENTS)) {
            if (keeps(element)) {
                elements.add(element);
            }
        }
        return this;
    }

    public String schema() {
        return schema.toString();
    }

    public String layout() {
        return layout.toString();
    }

    /// What both describe as a thing of several answers becomes one thing; of anything else the first counts.
    private static void merge(ObjectNode into, ObjectNode other) {
        var known = into.withObjectProperty(PROPERTIES);
        for (var property : other.path(PROPERTIES).properties()) {
            var before = known.get(property.getKey());
            if (before == null) {
                known.set(property.getKey(), property.getValue());
            } else if (before instanceof ObjectNode one
                    && one.has(PROPERTIES)
                    && property.getValue() instanceof ObjectNode two) {
                merge(one, two);
            }
        }
        var required = into.get(REQUIRED) instanceof ArrayNode array ? array : into.putArray(REQUIRED);
        for (var name : other.path(REQUIRED)) {
            if (!required.valueStream().toList().contains(name)) {
                required.add(name);
            }
        }
    }

    /// Takes out what was asked before; says whether anything is left.
    private boolean keeps(JsonNode element) {
        if ("Control".equals(element.path("type").asString(""))) {
            return asked.add(element.path("scope").asString(""));
        }
        if (element.get(ELEMENTS) instanceof ArrayNode inner) {
            List<JsonNode> kept = inner.valueStream().filter(this::keeps).toList();
            inner.removeAll();
            kept.forEach(inner::add);
            return !kept.isEmpty();
        }
        return true;
    }
}
