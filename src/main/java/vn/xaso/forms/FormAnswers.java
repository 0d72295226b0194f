package vn.xaso.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What somebody answered on a form, and what is still wrong with it.
///
/// @param values the answers with their types; hidden fields are not among them; what could not be read stays as text
/// @param underway whether a row was only added, moved or taken away: the page is shown again, and nobody is blamed
/// @param branches which of several kinds of answer was chosen, by field
public record FormAnswers(ObjectNode values, List<FieldError> errors, boolean underway, Map<String, Integer> branches) {

    public FormAnswers {
        errors = List.copyOf(errors);
        branches = Map.copyOf(branches);
    }

    public static FormAnswers of(ObjectNode values) {
        return new FormAnswers(values, List.of(), false, Map.of());
    }

    /// No answer at all: there is no form.
    public static FormAnswers none() {
        return of(JsonNodeFactory.instance.objectNode());
    }

    /// The same answers with more that is wrong; what was found first counts.
    public FormAnswers with(List<FieldError> more) {
        var all = new ArrayList<>(more);
        errors.stream()
                .filter(error -> more.stream().noneMatch(one -> one.field().equals(error.field())))
                .forEach(all::add);
        return new FormAnswers(values, all, underway, branches);
    }

    /// Where papers are scanned apart, no file is missing in the form.
    public FormAnswers withoutFiles(FormView view) {
        var files = view.groups().stream()
                .flatMap(group -> group.fields().stream())
                .filter(field -> field.kind() == FormView.Kind.FILE)
                .map(FormView.Field::name)
                .toList();
        var others = errors.stream()
                .filter(error -> !files.contains(FormDefinition.PREFIX + error.field()))
                .toList();
        return new FormAnswers(values, others, underway, branches);
    }

    public boolean areComplete() {
        return errors.isEmpty() && !underway;
    }
}
