package vn.xaso.forms.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.xaso.forms.FieldError;
import vn.xaso.forms.FormDefinition;
import vn.xaso.forms.FormView;
import vn.xaso.forms.FormView.Field;
import vn.xaso.forms.FormView.Group;
import vn.xaso.forms.FormView.Option;
import vn.xaso.kernel.Money;
import vn.xaso.ui.Texts;

/// Puts answers and errors into the questions of a form.
record ViewBuilder(ObjectNode answers, Map<String, FieldError> errors, Texts texts) {

    FormView view(List<Layout.Group> groups) {
        return new FormView(groups.stream()
                .map(this::group)
                .filter(group -> !group.fields().isEmpty())
                .toList());
    }

    private Group group(Layout.Group group) {
        var asked = group.fields().stream()
                .filter(field -> field.isAsked(answers))
                .map(this::field)
                .toList();
        return new Group(group.title().in(texts), group.description().in(texts), asked);
    }

    private Field field(FieldSpec field) {
        var answer = field.answer(answers);
        var value = answer == null ? "" : answer.asString();
        var options = options(field, value);
        var error = errors.get(field.name());
        return new Field(
                FormDefinition.PREFIX + field.name(),
                "form-" + field.name().replace('.', '-'),
                field.kind(),
                field.label().in(texts),
                field.hint().in(texts),
                field.required(),
                inInput(field, value),
                onPaper(field, answer, value, options),
                field.onResult(),
                options,
                error == null ? null : error.text(texts),
                field.autocomplete(),
                field.maxLength());
    }

    private List<Option> options(FieldSpec field, String value) {
        return switch (field.kind()) {
            case RADIO, SELECT ->
                field.choices().stream()
                        .map(choice -> new Option(
                                choice.value(),
                                choice.text().in(texts),
                                choice.value().equals(value)))
                        .toList();
            case YES_NO ->
                List.of(
                        new Option("true", texts.of("forms.yes"), "true".equals(value)),
                        new Option("false", texts.of("forms.no"), "false".equals(value)));
            default -> List.of();
        };
    }

    private static String inInput(FieldSpec field, String value) {
        return switch (field.kind()) {
            case DATE, PARTIAL_DATE -> OfficeDate.show(value);
            default -> value;
        };
    }

    private static String onPaper(FieldSpec field, @Nullable JsonNode answer, String value, List<Option> options) {
        if (answer == null) {
            return "";
        }
        return switch (field.kind()) {
            case DATE, PARTIAL_DATE -> OfficeDate.show(value);
            case RADIO, SELECT, YES_NO ->
                options.stream()
                        .filter(Option::chosen)
                        .map(Option::text)
                        .findFirst()
                        .orElse(value);
            case MONEY ->
                answer.isIntegralNumber() && answer.asLong() >= 0 ? new Money(answer.asLong()).toString() : value;
            default -> value;
        };
    }
}
