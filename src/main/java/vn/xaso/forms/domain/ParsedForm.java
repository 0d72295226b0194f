package vn.xaso.forms.domain;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.xaso.forms.FieldError;
import vn.xaso.forms.FormAnswers;
import vn.xaso.forms.FormDefinition;
import vn.xaso.forms.FormView;
import vn.xaso.ui.Texts;

/// A form read from its schema and its layout. Reading compiles the schema, which is slow; using it is quick.
public final class ParsedForm implements FormDefinition {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final UUID id;
    private final String key;
    private final int version;
    private final Schema schema;
    private final List<Layout.Group> groups;
    private final Map<String, FieldSpec> fields;

    public ParsedForm(UUID id, String key, int version, String schema, String layout) {
        this.id = id;
        this.key = key;
        this.version = version;
        var tree = JSON.readTree(schema);
        this.schema = Formats.compile(tree);
        this.groups = Layout.read(tree, JSON.readTree(layout));
        this.fields = groups.stream()
                .flatMap(group -> group.fields().stream())
                .collect(Collectors.toMap(FieldSpec::name, Function.identity(), (a, b) -> a, LinkedHashMap::new));
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
    public FormAnswers read(Map<String, String[]> parameters) {
        var answers = JsonNodeFactory.instance.objectNode();
        var unseen = new HashSet<String>();
        for (var field : fields.values()) {
            var typed = parameters.get(PREFIX + field.name());
            if (typed == null || typed.length == 0) {
                // Radio buttons that nobody chose send nothing either.
                if (!field.kind().isRadio()) {
                    unseen.add(field.name());
                }
            } else {
                field.put(answers, typed[0]);
            }
        }
        return check(answers, unseen.size() == fields.size() ? Set.of() : unseen);
    }

    @Override
    public FormAnswers check(ObjectNode answers) {
        return check(answers.deepCopy(), Set.of());
    }

    @Override
    public FormView view(ObjectNode answers, List<FieldError> errors, Texts texts) {
        var byField = errors.stream().collect(Collectors.toMap(FieldError::field, Function.identity(), (a, b) -> a));
        return new ViewBuilder(answers, byField, texts).view(groups);
    }

    /// @param unseen fields that the page did not show yet: they are asked, not blamed
    private FormAnswers check(ObjectNode answers, Set<String> unseen) {
        var asked = keepWhatIsAsked(answers);
        var errors = new LinkedHashMap<String, FieldError>();
        for (var error : schema.validate(answers)) {
            var name = fieldOf(error);
            var field = fields.get(name);
            if (field == null) {
                errors.putIfAbsent(name, new FieldError(name, "forms.error.unknown", List.of(name), null));
            } else if (asked.contains(name)) {
                errors.putIfAbsent(name, FieldMistakes.of(field, error, unseen.contains(name)));
            }
        }
        return new FormAnswers(answers, inOrder(errors));
    }

    /// Hiding one answer may hide others that depend on it, so this goes on until nothing changes.
    private Set<String> keepWhatIsAsked(ObjectNode answers) {
        Set<String> asked = new HashSet<>();
        boolean changed = true;
        while (changed) {
            changed = false;
            asked.clear();
            for (var field : fields.values()) {
                if (field.isAsked(answers)) {
                    asked.add(field.name());
                    field.place(answers);
                } else if (field.answer(answers) != null) {
                    field.place(answers).remove(field.path().getLast());
                    changed = true;
                }
            }
        }
        answers.properties().removeIf(entry -> isEmptyAndNotAsked(entry.getKey(), entry.getValue(), asked));
        return asked;
    }

    private static boolean isEmptyAndNotAsked(String name, @Nullable Object value, Set<String> asked) {
        return value instanceof ObjectNode object
                && object.isEmpty()
                && asked.stream().noneMatch(field -> field.startsWith(name + "."));
    }

    private static String fieldOf(Error error) {
        var location = error.getInstanceLocation();
        var name = new StringBuilder();
        for (int i = 0; i < location.getNameCount(); i++) {
            name.append(name.isEmpty() ? "" : ".").append(location.getElement(i));
        }
        if (error.getProperty() != null) {
            name.append(name.isEmpty() ? "" : ".").append(error.getProperty());
        }
        return name.toString();
    }

    private List<FieldError> inOrder(Map<String, FieldError> errors) {
        var ordered = new ArrayList<FieldError>();
        for (var name : fields.keySet()) {
            var error = errors.remove(name);
            if (error != null) {
                ordered.add(error);
            }
        }
        ordered.addAll(errors.values());
        return ordered;
    }
}
