package vn.xaso.forms.domain;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.xaso.forms.Wording;
import vn.xaso.forms.domain.Element.Box;
import vn.xaso.forms.domain.Element.Style;

/// Reads a layout of JSON Forms: the order and the groups in which a form asks.
final class Layout {

    /// What is asked on one page of a phone.
    ///
    /// @param title empty for the questions that stand outside a group
    /// @param rules all of the layouts around it
    record Page(Wording title, Wording description, List<Element> elements, List<Rule> rules) {}

    private final SchemaTree schema;
    private final Controls controls;
    private final List<Page> pages = new ArrayList<>();

    private Layout(SchemaTree schema) {
        this.schema = schema;
        this.controls = new Controls(schema, this::element);
    }

    /// @param layout null or empty where the order of the schema is the order of the form
    static List<Page> read(SchemaTree schema, JsonNode layout) {
        var reader = new Layout(schema);
        if (layout.has("type")) {
            reader.take(layout, Wording.NONE, List.of());
        } else {
            reader.loose(reader.controls.plain(schema.root()), List.of());
        }
        return List.copyOf(reader.pages);
    }

    /// Groups and categories of the outer layouts are the pages; what stands between them makes pages without a title.
    private void take(JsonNode element, Wording above, List<Rule> outer) {
        var rules = new ArrayList<>(outer);
        rules.addAll(Rule.of(element));
        switch (element.path("type").asString("")) {
            case "VerticalLayout" -> {
                var run = new ArrayList<JsonNode>();
                for (var inner : element.path("elements")) {
                    if (isPage(inner)) {
                        looseRun(run, rules);
                        take(inner, above, rules);
                    } else {
                        run.add(inner);
                    }
                }
                looseRun(run, rules);
            }
            case "Categorization" -> element.path("elements").forEach(inner -> take(inner, above, rules));
            case "Category", "Group" -> page(element, above, rules);
            default -> loose(List.of(element(element, schema.root())), outer);
        }
    }

    private static boolean isPage(JsonNode element) {
        return switch (element.path("type").asString("")) {
            case "Group", "Category", "Categorization" -> true;
            case "VerticalLayout" -> element.path("elements").valueStream().anyMatch(Layout::isPage);
            default -> false;
        };
    }

    private void page(JsonNode element, Wording above, List<Rule> rules) {
        var title = Words.of(element, "label");
        if (!above.isEmpty() && !title.isEmpty()) {
            title = new Wording(above.vi() + " – " + title.vi(), above.en() + " – " + title.en());
        }
        var own = new ArrayList<JsonNode>();
        int place = pages.size();
        for (var inner : element.path("elements")) {
            if ("Categorization".equals(inner.path("type").asString(""))) {
                take(inner, title, rules);
            } else {
                own.add(inner);
            }
        }
        if (!own.isEmpty()) {
            var elements = own.stream().map(one -> element(one, schema.root())).toList();
            pages.add(place, new Page(title, Words.of(element, "description"), elements, List.copyOf(rules)));
        }
    }

    private void looseRun(List<JsonNode> run, List<Rule> rules) {
        if (!run.isEmpty()) {
            loose(run.stream().map(one -> element(one, schema.root())).toList(), rules);
            run.clear();
        }
    }

    private void loose(List<Element> elements, List<Rule> rules) {
        pages.add(new Page(Wording.NONE, Wording.NONE, elements, List.copyOf(rules)));
    }

    /// @param around the schema from which the scopes inside count
    private Element element(JsonNode element, JsonNode around) {
        var rules = Rule.of(element);
        return switch (element.path("type").asString("")) {
            case "Control", "ListWithDetail" -> controls.control(element, around, rules);
            case "Label" -> new Element.Note(Words.of(element, "text"), rules);
            case "VerticalLayout" -> box(Style.PLAIN, element, around, rules);
            case "HorizontalLayout" -> box(Style.ROW, element, around, rules);
            case "Group", "Category", "Categorization" -> box(Style.TITLED, element, around, rules);
            default -> throw new IllegalArgumentException("Not known in a layout: " + element.path("type"));
        };
    }

    private Box box(Style style, JsonNode element, JsonNode around, List<Rule> rules) {
        var inner = element.path("elements")
                .valueStream()
                .map(one -> element(one, around))
                .toList();
        return new Box(style, Words.of(element, "label"), Words.of(element, "description"), inner, rules);
    }

    static JsonNode nothing() {
        return JsonMapper.shared().createObjectNode();
    }
}
