package vn.xaso.forms.domain;

import com.networknt.schema.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.xaso.forms.FieldError;
import vn.xaso.forms.FormAnswers;
import vn.xaso.forms.FormDefinition;
import vn.xaso.forms.FormView;
import vn.xaso.forms.UnitPicker;
import vn.xaso.ui.Texts;

/// A form read from its schema and its layout. Reading compiles the schema, which is slow; using it is quick.
public final class ParsedForm implements FormDefinition {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final UUID id;
    private final String key;
    private final int version;
    private final Schema schema;
    private final SchemaTree tree;
    private final List<Layout.Page> pages;
    private final Deciding deciding;
    private final Supplier<UnitPicker> units;

    public ParsedForm(UUID id, String key, int version, String schema, String layout) {
        this(id, key, version, schema, layout, () -> UnitPicker.NONE);
    }

    /// @param units asked for when somebody looks for an administrative unit
    public ParsedForm(UUID id, String key, int version, String schema, String layout, Supplier<UnitPicker> units) {
        this.id = id;
        this.key = key;
        this.version = version;
        var read = JSON.readTree(schema);
        this.schema = Formats.compile(read);
        this.tree = new SchemaTree(read);
        if (!FieldKinds.isObject(tree.root())) {
            throw new IllegalArgumentException("The answers of a form are an object");
        }
        this.pages = Layout.read(tree, JSON.readTree(layout));
        this.deciding = Deciding.in(pages);
        this.units = units;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public ObjectNode begin() {
        return tree.root().get("default") instanceof ObjectNode preset ? preset.deepCopy() : Presets.of(pages);
    }

    @Override
    public FormAnswers read(Map<String, String[]> parameters) {
        return read(begin(), ALL_GROUPS, parameters);
    }

    @Override
    public FormAnswers read(ObjectNode before, int group, Map<String, String[]> parameters) {
        var answers = before.deepCopy();
        var branches = new Branches(tree, new HashMap<>());
        var reader = new TypedReader(parameters, answers, branches, units.get());
        for (int i = 0; i < pages.size(); i++) {
            if (group == ALL_GROUPS || group == i) {
                reader.read(pages.get(i).elements(), Place.ROOT);
            }
        }
        var command = parameters.get(COMMAND);
        if (parameters.containsKey(AGAIN) || (command != null && command.length > 0)) {
            var asking = Asking.prune(pages, answers, branches);
            if (command != null && command.length > 0) {
                Commands.run(command[0], asking, answers);
                Asking.prune(pages, answers, branches);
            }
            return new FormAnswers(answers, List.of(), true, branches.chosen());
        }
        return check(answers, branches, reader.unseen(), group);
    }

    @Override
    public FormAnswers check(ObjectNode answers) {
        return check(answers.deepCopy(), new Branches(tree, new HashMap<>()), Set.of(), ALL_GROUPS);
    }

    @Override
    public ObjectNode ofShared(ObjectNode answers) {
        return check(OwnAnswers.of(tree.root(), answers)).values();
    }

    private FormAnswers check(ObjectNode answers, Branches branches, Set<String> unseen, int group) {
        var asking = Asking.prune(pages, answers, branches);
        if (Asking.dropBlankRows(asking, answers)) {
            asking = Asking.prune(pages, answers, branches);
        }
        var errors = new Findings(answers, asking, branches, unseen).of(schema.validate(answers));
        return new FormAnswers(answers, on(group, errors, asking), false, branches.chosen());
    }

    private static List<FieldError> on(int group, List<FieldError> errors, Asking asking) {
        return group == ALL_GROUPS
                ? errors
                : errors.stream()
                        .filter(error -> asking.isOn(group, error.field()))
                        .toList();
    }

    @Override
    public FormView view(FormAnswers answers, Texts texts) {
        var branches = new Branches(tree, new HashMap<>(answers.branches()));
        return new ViewBuilder(answers.values(), answers.errors(), branches, deciding, units.get(), texts).view(pages);
    }

    @Override
    public FormView view(ObjectNode answers, List<FieldError> errors, Texts texts) {
        return view(new FormAnswers(answers, errors, false, Map.of()), texts);
    }

    static ObjectNode nothing() {
        return JsonNodeFactory.instance.objectNode();
    }
}
