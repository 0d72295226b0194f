package vn.xaso.forms.domain;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A schema as one reads it: references followed, and what `allOf` puts together put together.
final class SchemaTree {

    private static final JsonNode ANYTHING = JsonNodeFactory.instance.objectNode();
    private static final List<String> ALTERNATIVES = List.of("anyOf", "oneOf");
    private static final List<String> BRANCHES = List.of("then", "else");
    private static final int DEEPEST = 16;

    private final JsonNode root;
    private final IdentityHashMap<JsonNode, JsonNode> read = new IdentityHashMap<>();

    SchemaTree(JsonNode root) {
        this.root = root;
    }

    /// What a scope of the layout points to.
    ///
    /// @param path the steps among the answers
    /// @param required whether the schema around it asks for it
    record Found(List<String> path, JsonNode schema, boolean required) {}

    JsonNode root() {
        return read(root);
    }

    /// The schema with its references followed. The same node gives the same answer.
    synchronized JsonNode read(JsonNode schema) {
        var known = read.get(schema);
        if (known == null) {
            known = whole(schema, 0);
            read.put(schema, known);
            read.put(known, known);
        }
        return known;
    }

    /// Follows a scope such as `#/properties/child/properties/name` from a schema.
    ///
    /// @throws IllegalArgumentException where the schema does not know it
    Found find(JsonNode from, String scope) {
        var path = new ArrayList<String>();
        var at = read(from);
        boolean required = true;
        var tokens = tokens(scope);
        for (int i = 0; i < tokens.size(); i++) {
            if ("properties".equals(tokens.get(i)) && i + 1 < tokens.size()) {
                var step = tokens.get(++i);
                required = isRequired(at, step);
                at = property(at, step, 0)
                        .orElseThrow(() -> new IllegalArgumentException("The schema does not know " + scope));
                path.add(step);
            } else {
                at = read(inside(at, tokens.get(i)));
            }
        }
        return new Found(List.copyOf(path), at, required);
    }

    /// The steps of a scope among the answers, whether the schema knows them or not.
    static List<String> path(String scope) {
        var path = new ArrayList<String>();
        var tokens = tokens(scope);
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if ("properties".equals(tokens.get(i))) {
                path.add(tokens.get(++i));
            }
        }
        return List.copyOf(path);
    }

    static boolean isRequired(JsonNode owner, String property) {
        for (var name : owner.path("required")) {
            if (name.asString().equals(property)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> tokens(String scope) {
        var tokens = new ArrayList<String>();
        for (var token : List.of(scope.split("/", -1))) {
            if (!token.isEmpty() && !"#".equals(token)) {
                tokens.add(token.replace("~1", "/").replace("~0", "~"));
            }
        }
        return tokens;
    }

    /// A property that stands only in one branch of the schema is found too.
    private Optional<JsonNode> property(JsonNode owner, String name, int depth) {
        var own = owner.path("properties").get(name);
        if (own != null) {
            return Optional.of(read(own));
        }
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        var others = new ArrayList<JsonNode>();
        ALTERNATIVES.forEach(word -> owner.path(word).forEach(others::add));
        BRANCHES.stream().filter(owner::has).map(owner::get).forEach(others::add);
        return others.stream()
                .flatMap(other -> property(read(other), name, depth + 1).stream())
                .findFirst();
    }

    private JsonNode whole(JsonNode schema, int depth) {
        if (!schema.isObject() || depth > DEEPEST || (!schema.has("$ref") && !schema.has("allOf"))) {
            return schema;
        }
        var whole = JsonNodeFactory.instance.objectNode();
        if (schema.has("$ref")) {
            join(whole, whole(target(schema.get("$ref").asString()), depth + 1));
        }
        for (var part : schema.path("allOf")) {
            join(whole, whole(part, depth + 1));
        }
        join(whole, schema);
        whole.remove(List.of("$ref", "allOf"));
        return whole;
    }

    private static void join(ObjectNode whole, JsonNode part) {
        for (var entry : part.properties()) {
            var before = whole.get(entry.getKey());
            if ("properties".equals(entry.getKey()) && before instanceof ObjectNode properties) {
                entry.getValue().properties().forEach(one -> properties.set(one.getKey(), one.getValue()));
            } else if ("properties".equals(entry.getKey())) {
                var properties = whole.putObject("properties");
                entry.getValue().properties().forEach(one -> properties.set(one.getKey(), one.getValue()));
            } else if ("required".equals(entry.getKey()) && before != null && before.isArray()) {
                var all = whole.arrayNode().addAll(List.copyOf(before.values()));
                entry.getValue().forEach(all::add);
                whole.set("required", all);
            } else {
                whole.set(entry.getKey(), entry.getValue());
            }
        }
    }

    private JsonNode target(String reference) {
        if (!reference.startsWith("#")) {
            return ANYTHING;
        }
        if (reference.length() > 1 && reference.charAt(1) != '/') {
            return orAnything(anchored(root, reference.substring(1), 0));
        }
        JsonNode node = root;
        for (var token : tokens(reference)) {
            node = inside(node, token);
        }
        return node;
    }

    private static JsonNode inside(JsonNode node, String token) {
        boolean isNumber = !token.isEmpty() && token.chars().allMatch(Character::isDigit);
        return orAnything(node.isArray() && isNumber ? node.path(Integer.parseInt(token)) : node.path(token));
    }

    private static @Nullable JsonNode anchored(JsonNode node, String anchor, int depth) {
        if (anchor.equals(node.path("$anchor").asString("")) || depth > DEEPEST) {
            return node;
        }
        for (var inner : node) {
            var found = inner.isContainer() ? anchored(inner, anchor, depth + 1) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static JsonNode orAnything(@Nullable JsonNode node) {
        return node == null || node.isMissingNode() ? ANYTHING : node;
    }
}
