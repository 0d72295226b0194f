package vn.xaso.forms.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.xaso.forms.Wording;
import vn.xaso.forms.domain.Element.Box;
import vn.xaso.forms.domain.Element.Branch;
import vn.xaso.forms.domain.Element.Either;
import vn.xaso.forms.domain.Element.Question;
import vn.xaso.forms.domain.Element.Rows;
import vn.xaso.forms.domain.Element.Style;
import vn.xaso.forms.domain.Element.Thing;

/// Turns what a control points to into questions: one, a thing with its own, a list of them, or one of several kinds.
final class Controls {

    private static final int MOST_ROWS = 200;
    private static final List<String> ALTERNATIVES = List.of("oneOf", "anyOf");

    private final SchemaTree schemas;
    private final BiFunction<JsonNode, JsonNode, Element> layouts;
    private final IdentityHashMap<JsonNode, Element> plainItems = new IdentityHashMap<>();

    private final Deque<JsonNode> underway = new ArrayDeque<>();

    /// @param layouts reads the layout of a detail
    Controls(SchemaTree schemas, BiFunction<JsonNode, JsonNode, Element> layouts) {
        this.schemas = schemas;
        this.layouts = layouts;
    }

    Element control(JsonNode control, JsonNode around, List<Rule> rules) {
        var found = schemas.find(around, control.path("scope").asString("#"));
        return control(found, control, rules);
    }

    /// The questions of a schema in its own order.
    List<Element> plain(JsonNode schema) {
        if (underway.contains(schema)) {
            throw new IllegalArgumentException("A thing holds itself; only rows may");
        }
        underway.push(schema);
        try {
            return inOrder(schema);
        } finally {
            underway.pop();
        }
    }

    private List<Element> inOrder(JsonNode schema) {
        var elements = new ArrayList<Element>();
        for (var property : schema.path("properties").properties()) {
            var found = new SchemaTree.Found(
                    List.of(property.getKey()),
                    schemas.read(property.getValue()),
                    SchemaTree.isRequired(schema, property.getKey()));
            elements.add(control(found, Layout.nothing(), List.of()));
        }
        return List.copyOf(elements);
    }

    private Element control(SchemaTree.Found found, JsonNode control, List<Rule> rules) {
        var schema = found.schema();
        var items = schemas.read(schema.path("items"));
        if (FieldKinds.isManyChoices(schema, items)) {
            var whole = ((ObjectNode) schema.deepCopy()).set("items", items);
            return question(found, whole, control, rules);
        }
        if (FieldKinds.isArray(schema)) {
            return rows(found, items, control, rules);
        }
        var word = alternatives(schema);
        if (word != null) {
            return either(found, word, control, rules);
        }
        return FieldKinds.isObject(schema)
                ? new Thing(found.path(), thing(found, control), rules)
                : question(found, schema, control, rules);
    }

    private static Question question(SchemaTree.Found found, JsonNode schema, JsonNode control, List<Rule> rules) {
        var property = found.path().isEmpty() ? "" : found.path().getLast();
        return new Question(found.path(), FieldSpec.of(property, schema, control, found.required()), rules);
    }

    private Element thing(SchemaTree.Found found, JsonNode control) {
        var schema = found.schema();
        var detail = control.path("options").path("detail");
        if (detail.has("type")) {
            return layouts.apply(detail, schema);
        }
        var style = found.path().isEmpty() ? Style.PLAIN : Style.TITLED;
        return new Box(style, title(found, control), Words.of(schema, "description"), plain(schema), List.of());
    }

    private Rows rows(SchemaTree.Found found, JsonNode items, JsonNode control, List<Rule> rules) {
        var schema = found.schema();
        var options = control.path("options");
        return new Rows(
                found.path(),
                title(found, control),
                Words.of(schema, "description"),
                each(items, title(found, control)),
                found.required() || schema.path("minItems").asInt(0) > 0,
                Math.min(MOST_ROWS, schema.path("minItems").asInt(0)),
                Math.min(MOST_ROWS, schema.path("maxItems").asInt(MOST_ROWS)),
                options.path("showSortButtons").asBoolean(false),
                later(() -> item(items, options)),
                itemTitle(options),
                fresh(items),
                rules);
    }

    /// One thing of a list is called by its own title, else by that of the list.
    private static Wording each(JsonNode items, Wording list) {
        var own = Words.of(items, "title");
        return own.isEmpty() ? list : own;
    }

    private synchronized Element item(JsonNode items, JsonNode options) {
        if (options.path("detail").has("type")) {
            return layouts.apply(options.get("detail"), items);
        }
        var known = plainItems.get(items);
        if (known == null) {
            known = item(new SchemaTree.Found(List.of(), items, true));
            plainItems.put(items, known);
        }
        return known;
    }

    /// A row that is a thing needs no title around its questions: the row has one.
    private Element item(SchemaTree.Found found) {
        if (FieldKinds.isObject(found.schema()) && alternatives(found.schema()) == null) {
            return new Box(Style.PLAIN, Wording.NONE, Wording.NONE, plain(found.schema()), List.of());
        }
        return control(found, Layout.nothing(), List.of());
    }

    private Either either(SchemaTree.Found found, String word, JsonNode control, List<Rule> rules) {
        var branches = new ArrayList<Branch>();
        for (var one : found.schema().path(word)) {
            var schema = schemas.read(one);
            var title = Words.of(schema, "title");
            var number = Integer.toString(branches.size() + 1);
            var branch = new SchemaTree.Found(List.of(), schema, found.required());
            branches.add(
                    new Branch(title.isEmpty() ? branchWords(one, number) : title, one, later(() -> item(branch))));
        }
        return new Either(found.path(), word, title(found, control), found.required(), List.copyOf(branches), rules);
    }

    /// Without a title the name of the definition says which kind it is.
    private static Wording branchWords(JsonNode branch, String number) {
        var reference = branch.path("$ref").asString("");
        return reference.isEmpty()
                ? new Wording(number, number)
                : Words.readable(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static @Nullable String alternatives(JsonNode schema) {
        boolean isOpen = FieldKinds.constants(schema).isEmpty() && !schema.has("enum");
        for (var word : ALTERNATIVES) {
            boolean isText = schema.path(word).valueStream().anyMatch(one -> one.has("enum"));
            boolean isChoice = schema.path(word)
                    .valueStream()
                    .allMatch(one -> one.has("type") || one.has("$ref") || one.has("properties") || one.has("allOf"));
            if (isOpen && !isText && isChoice && !schema.path(word).isEmpty() && !schema.has("properties")) {
                return word;
            }
        }
        return null;
    }

    private static Wording title(SchemaTree.Found found, JsonNode control) {
        var property = found.path().isEmpty() ? "" : found.path().getLast();
        return FieldSpec.label(property, found.schema(), control);
    }

    private static List<String> itemTitle(JsonNode options) {
        var reference = options.path("labelRef").asString("");
        return reference.isEmpty()
                ? List.of(options.path("elementLabelProp").asString("").split("\\.")).stream()
                        .filter(step -> !step.isEmpty())
                        .toList()
                : SchemaTree.path(reference);
    }

    /// What a new row begins with: the defaults of its properties.
    private @Nullable JsonNode fresh(JsonNode items) {
        if (items.has("default")) {
            return items.get("default");
        }
        var fresh = Layout.nothing();
        for (var property : items.path("properties").properties()) {
            var preset = schemas.read(property.getValue()).get("default");
            if (preset != null) {
                ((ObjectNode) fresh).set(property.getKey(), preset);
            }
        }
        return fresh.isEmpty() ? null : fresh;
    }

    private static <T> Supplier<T> later(Supplier<T> making) {
        return new Supplier<>() {
            private volatile @Nullable T made;

            @Override
            public T get() {
                var known = made;
                if (known == null) {
                    known = making.get();
                    made = known;
                }
                return known;
            }
        };
    }
}
