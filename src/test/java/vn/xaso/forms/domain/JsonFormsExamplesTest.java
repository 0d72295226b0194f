package vn.xaso.forms.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.xaso.SharedFacts;
import vn.xaso.forms.FormView;
import vn.xaso.kernel.Ids;
import vn.xaso.ui.Language;
import vn.xaso.ui.TextShelf;
import vn.xaso.ui.Texts;

/// The examples of JSON Forms, as real material: all that the manual does not except are shown and checked.
class JsonFormsExamplesTest {

    private static final Path MANUAL = Path.of("docs/manual/forms.en.md");
    private static final Pattern EXCEPTED = Pattern.compile("(?m)^\\| `([\\w\\-]+\\.json)` \\|");
    private static final JsonMapper JSON = JsonMapper.shared();

    private static Path examples;
    private static Texts texts;

    @BeforeAll
    static void examplesAreThere() throws IOException {
        examples = SharedFacts.file("forms/jsonforms-examples");
        texts = new TextShelf().in(Language.EN);
    }

    @Test
    void theManualNamesExactlyWhatIsNotSupported() throws IOException {
        var manual = EXCEPTED.matcher(Files.readString(MANUAL, StandardCharsets.UTF_8));
        var excepted = new TreeSet<String>();
        while (manual.find()) {
            excepted.add(manual.group(1));
        }

        var faults = new TreeMap<String, String>();
        for (var file : files()) {
            var fault = fault(JSON.readTree(Files.readString(file, StandardCharsets.UTF_8)));
            if (!fault.isEmpty()) {
                faults.put(file.getFileName().toString(), fault);
            }
        }

        System.out.println("examples of JSON Forms: " + files().size() + ", not supported: " + faults);
        assertThat(faults.keySet()).isEqualTo(excepted);
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.list(examples)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    /// What is wrong with one example, or nothing.
    private static String fault(JsonNode example) {
        if (!example.path("schema").isObject()) {
            return "no schema";
        }
        var layout = example.path("uischema").isObject() ? example.get("uischema") : JSON.createObjectNode();
        ParsedForm form;
        try {
            form = new ParsedForm(
                    Ids.next(), "example", 1, example.get("schema").toString(), layout.toString());
        } catch (IllegalArgumentException unknown) {
            return String.valueOf(unknown.getMessage());
        }
        if (!example.path("data").isMissingNode() && !example.path("data").isObject()) {
            return "the answers are no object";
        }
        var data = example.path("data") instanceof ObjectNode object ? object : JSON.createObjectNode();
        var view = form.view(data, List.of(), texts);
        if (view.groups().stream()
                .allMatch(group -> group.fields().isEmpty() && group.parts().isEmpty())) {
            return "nothing is asked";
        }
        var missing = notShown(example.get("schema"), layout, data, view);
        return missing.isEmpty() ? disagreement(form, example.get("schema"), data) : "not shown: " + missing;
    }

    /// All answers that stand under a control of the layout must stand in the form.
    private static List<String> notShown(JsonNode schema, JsonNode layout, ObjectNode data, FormView view) {
        var shown = new TreeSet<String>();
        view.groups()
                .forEach(group ->
                        group.fields().forEach(field -> shown.add(field.name().substring("form.".length()))));
        var missing = new ArrayList<String>();
        var tree = new SchemaTree(schema);
        for (var scope : layout.has("type") ? scopes(layout) : List.of("#")) {
            var place = Place.of(SchemaTree.path(scope));
            var answer = place.find(data);
            if (answer != null && !hasRules(layout)) {
                leaves(place.name(), answer).forEach((name, value) -> {
                    boolean isChoice = shown.contains(name.replaceAll("\\.\\d+$", ""));
                    if (!shown.contains(name) && !isChoice && !value.isNull() && isKnown(tree, name)) {
                        missing.add(name);
                    }
                });
            }
        }
        return missing;
    }

    /// Data that the schema does not speak of belongs to no question.
    private static boolean isKnown(SchemaTree tree, String name) {
        var at = tree.root();
        for (var step : List.of(name.split("\\.", -1))) {
            if (step.matches("\\d+")) {
                at = tree.read(at.path("items"));
            } else {
                try {
                    at = tree.find(at, "#/properties/" + step).schema();
                } catch (IllegalArgumentException unknown) {
                    return at.has("patternProperties");
                }
            }
        }
        return true;
    }

    /// What rules show and hide is tested elsewhere.
    private static boolean hasRules(JsonNode layout) {
        return layout.toString().contains("\"rule\"");
    }

    private static List<String> scopes(JsonNode element) {
        var scopes = new ArrayList<String>();
        if (element.has("scope")) {
            scopes.add(element.get("scope").asString());
        }
        element.path("elements").forEach(inner -> scopes.addAll(scopes(inner)));
        return scopes;
    }

    private static Map<String, JsonNode> leaves(String name, JsonNode node) {
        var leaves = new TreeMap<String, JsonNode>();
        if (node.isObject()) {
            node.properties()
                    .forEach(entry -> leaves.putAll(
                            leaves(name.isEmpty() ? entry.getKey() : name + "." + entry.getKey(), entry.getValue())));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                leaves.putAll(leaves(name + "." + i, node.get(i)));
            }
        } else {
            leaves.put(name, node);
        }
        return leaves;
    }

    /// What the form says of the answers must be what the schema says of them.
    private static String disagreement(ParsedForm form, JsonNode schema, ObjectNode data) {
        var checked = form.check(data);
        boolean plainlyRight =
                Formats.compile(schema).validate(checked.values()).isEmpty();
        return plainlyRight == checked.errors().isEmpty() ? "" : "the schema says otherwise: " + checked.errors();
    }
}
