package vn.xaso.forms.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.xaso.forms.FieldError;
import vn.xaso.forms.FormDefinition;
import vn.xaso.forms.FormView;
import vn.xaso.forms.FormView.Field;
import vn.xaso.forms.FormView.Kind;
import vn.xaso.forms.FormView.Option;
import vn.xaso.forms.FormView.Unknown;
import vn.xaso.forms.UnitPicker;
import vn.xaso.forms.Wording;
import vn.xaso.kernel.Money;
import vn.xaso.ui.Texts;

/// One question with its answer, in one language.
record FieldViews(Deciding deciding, UnitPicker units, Texts texts) {

    Field of(FieldSpec field, Place place, @Nullable JsonNode answer, @Nullable String error, boolean open) {
        boolean isUnknown = field.unknown() && answer != null && answer.isNull();
        var value = answer == null || answer.isNull() ? "" : text(answer);
        var options = options(field, answer, value);
        var typed = inInput(field, value);
        return new Field(
                FormDefinition.PREFIX + place.name(),
                FieldError.anchor(place.name()),
                field.kind(),
                field.label().in(texts),
                field.hint().in(texts),
                field.required(),
                typed,
                isUnknown ? texts.of("forms.unknown") : onPaper(field, answer, value, typed, options),
                field.onResult(),
                options,
                error,
                field.autocomplete(),
                field.limits(),
                field.suggestions(),
                field.unknown() ? isUnknown ? Unknown.CHOSEN : Unknown.OFFERED : Unknown.NO,
                field.locked() || !open,
                field.kind() == Kind.UNIT || deciding.includes(place));
    }

    /// The choice between several kinds of answer.
    Field branch(
            Element.Either either,
            Place place,
            List<Wording> titles,
            int chosen,
            @Nullable String error,
            boolean open) {
        var options = new ArrayList<Option>();
        for (int i = 0; i < titles.size(); i++) {
            options.add(new Option(Integer.toString(i), titles.get(i).in(texts), i == chosen));
        }
        return new Field(
                FormDefinition.PREFIX + place.name() + FormView.BRANCH,
                FieldError.anchor(place.name()),
                Kind.RADIO,
                either.title().in(texts),
                "",
                either.required(),
                chosen < 0 ? "" : Integer.toString(chosen),
                chosen < 0 ? "" : titles.get(chosen).in(texts),
                "",
                List.copyOf(options),
                error,
                "off",
                FormView.Limits.NONE,
                List.of(),
                Unknown.NO,
                !open,
                true);
    }

    private static String text(JsonNode answer) {
        if (answer.isNumber()) {
            return OfficeNumber.show(answer.decimalValue());
        }
        return answer.isContainer() ? answer.toString() : answer.asString();
    }

    private List<Option> options(FieldSpec field, @Nullable JsonNode answer, String value) {
        return switch (field.kind()) {
            case RADIO, SELECT ->
                field.choices().stream()
                        .map(choice ->
                                option(choice, answer != null && choice.value().equals(answer.asString(""))))
                        .toList();
            case MANY ->
                field.choices().stream()
                        .map(choice -> option(
                                choice, answer != null && answer.valueStream().anyMatch(choice.raw()::equals)))
                        .toList();
            case YES_NO, CHECKBOX ->
                List.of(
                        new Option("true", texts.of("forms.yes"), "true".equals(value)),
                        new Option("false", texts.of("forms.no"), "false".equals(value)));
            case UNIT -> places(field, value);
            default -> List.of();
        };
    }

    private Option option(FieldSpec.Choice choice, boolean chosen) {
        return new Option(choice.value(), choice.text().in(texts), chosen);
    }

    /// The unit that was chosen, or those that fit what was typed.
    private List<Option> places(FieldSpec field, String value) {
        if (value.isEmpty()) {
            return List.of();
        }
        var chosen = units.name(value);
        if (chosen.isPresent()) {
            return List.of(new Option(value, chosen.get(), true));
        }
        return units.search(value, field.alsoOld()).stream()
                .map(unit -> new Option(
                        unit.id(),
                        unit.before().isEmpty()
                                ? unit.name()
                                : texts.of("forms.unit.before", unit.name(), unit.before()),
                        false))
                .toList();
    }

    private String inInput(FieldSpec field, String value) {
        return switch (field.kind()) {
            case DATE, PARTIAL_DATE -> OfficeDate.show(value);
            case TIME -> OfficeDate.showTime(value);
            case DATE_TIME -> OfficeDate.showDayAndTime(value);
            case UNIT -> units.name(value).orElse(value);
            default -> value;
        };
    }

    private String onPaper(
            FieldSpec field, @Nullable JsonNode answer, String value, String typed, List<Option> options) {
        if (answer == null || answer.isNull()) {
            return "";
        }
        return switch (field.kind()) {
            case RADIO, SELECT, YES_NO, CHECKBOX, MANY -> {
                var chosen = options.stream()
                        .filter(Option::chosen)
                        .map(Option::text)
                        .toList();
                yield chosen.isEmpty() ? value : String.join(", ", chosen);
            }
            case MONEY ->
                answer.isIntegralNumber() && answer.asLong() >= 0 ? new Money(answer.asLong()).toString() : value;
            case FILE -> texts.of("forms.file.there");
            default -> typed;
        };
    }
}
