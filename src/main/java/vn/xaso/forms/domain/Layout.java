package vn.xaso.forms.domain;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import vn.xaso.forms.Wording;

/// The order and the groups in which a form asks, read from a layout in the manner of JSON Forms.
final class Layout {

    /// @param title empty for the questions that stand outside a group
    record Group(Wording title, Wording description, List<FieldSpec> fields) {}

    private final JsonNode schema;
    private final List<Group> groups = new ArrayList<>();

    private Layout(JsonNode schema) {
        this.schema = schema;
    }

    static List<Group> read(JsonNode schema, JsonNode layout) {
        var reader = new Layout(schema);
        var loose = new ArrayList<FieldSpec>();
        reader.take(layout, loose, List.of());
        if (!loose.isEmpty()) {
            reader.groups.addFirst(new Group(Wording.NONE, Wording.NONE, List.copyOf(loose)));
        }
        return List.copyOf(reader.groups);
    }

    static List<String> path(String scope) {
        if (!scope.startsWith("#/properties/")) {
            throw new IllegalArgumentException("Not a scope of a form: " + scope);
        }
        return List.of(scope.substring("#/properties/".length()).split("/properties/"));
    }

    private void take(JsonNode element, List<FieldSpec> into, List<Condition> outer) {
        var conditions = new ArrayList<>(outer);
        if (element.has("rule")) {
            conditions.add(Condition.of(element.get("rule")));
        }
        switch (element.get("type").asString()) {
            case "Control" -> into.add(field(element, conditions));
            case "Group" -> takeGroup(element, conditions);
            case "VerticalLayout", "HorizontalLayout" -> {
                for (var inner : element.get("elements")) {
                    take(inner, into, conditions);
                }
            }
            default -> throw new IllegalArgumentException("Not known in a layout: " + element.get("type"));
        }
    }

    private void takeGroup(JsonNode element, List<Condition> conditions) {
        var fields = new ArrayList<FieldSpec>();
        int place = groups.size();
        for (var inner : element.get("elements")) {
            take(inner, fields, conditions);
        }
        groups.add(place, new Group(words(element, "label"), words(element, "description"), List.copyOf(fields)));
    }

    private static Wording words(JsonNode element, String property) {
        var vietnamese = element.path(property).asString("");
        return new Wording(vietnamese, element.path("x-en").path(property).asString(vietnamese));
    }

    private FieldSpec field(JsonNode control, List<Condition> conditions) {
        var path = path(control.get("scope").asString());
        var owner = schema;
        for (var step : path.subList(0, path.size() - 1)) {
            owner = owner.get("properties").get(step);
        }
        var property = owner.get("properties").get(path.getLast());
        if (property == null) {
            throw new IllegalArgumentException("The layout shows what the schema does not know: " + path);
        }
        boolean required = false;
        for (var name : owner.path("required")) {
            required |= name.asString().equals(path.getLast());
        }
        return FieldSpec.of(path, property, control, required, conditions);
    }
}
