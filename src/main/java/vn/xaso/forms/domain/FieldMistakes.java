package vn.xaso.forms.domain;

import com.networknt.schema.Error;
import java.util.List;
import vn.xaso.forms.FieldError;
import vn.xaso.forms.FormView.Kind;

/// Turns what the schema says about an answer into words for the person who gave it.
final class FieldMistakes {

    private FieldMistakes() {}

    static FieldError of(String name, FieldSpec field, Error error, boolean unseen) {
        var keyword = error.getKeyword();
        if ("required".equals(keyword) || "dependentRequired".equals(keyword)) {
            return error(name, unseen ? "asked" : missing(field), field.label());
        }
        if (field.message() != null) {
            return new FieldError(name, "forms.error.pattern", List.of(field.label()), field.message());
        }
        return switch (keyword) {
            case "maxLength" ->
                error(name, "tooLong", field.label(), field.limits().length());
            case "minLength" ->
                isOne(error)
                        ? error(name, "enter", field.label())
                        : error(name, "tooShort", field.label(), limit(error));
            case "maximum" -> error(name, "tooMuch", field.label(), limit(error));
            case "minimum" -> error(name, "tooLittle", field.label(), limit(error));
            case "exclusiveMaximum" -> error(name, "mustBeLess", field.label(), limit(error));
            case "exclusiveMinimum" -> error(name, "mustBeMore", field.label(), limit(error));
            case "multipleOf" -> error(name, "multipleOf", field.label(), limit(error));
            case "minItems" -> error(name, "tooFew", field.label(), limit(error));
            case "maxItems" -> error(name, "tooMany", field.label(), limit(error));
            case "enum", "oneOf", "anyOf" -> error(name, "choose", field.label());
            case "const" -> error(name, field.kind() == Kind.CHECKBOX ? "tick" : "choose", field.label());
            case "type", "format" -> error(name, kindKey(field), field.label());
            default -> error(name, "pattern", field.label());
        };
    }

    static FieldError of(String name, Element.Rows rows, Error error) {
        return switch (error.getKeyword()) {
            case "required", "dependentRequired" -> error(name, "addRow", rows.title());
            case "minItems" -> error(name, "tooFew", rows.title(), limit(error));
            case "maxItems" -> error(name, "tooMany", rows.title(), limit(error));
            case "uniqueItems" -> error(name, "twice", rows.title());
            default -> error(name, "pattern", rows.title());
        };
    }

    private static String missing(FieldSpec field) {
        return switch (field.kind()) {
            case CHECKBOX -> "tick";
            case FILE -> "attach";
            default -> field.kind().hasOptions() ? "choose" : "enter";
        };
    }

    private static String kindKey(FieldSpec field) {
        return switch (field.kind()) {
            case DATE -> "date";
            case PARTIAL_DATE -> "partialDate";
            case TIME -> "time";
            case DATE_TIME -> "dateTime";
            case NUMBER, MONEY -> field.isWhole() ? "number" : "fraction";
            case PERSONAL_ID -> "personalId";
            case PHONE -> "phone";
            case EMAIL -> "email";
            case UNIT -> "unit";
            case FILE -> "file";
            case RADIO, SELECT, YES_NO, MANY -> "choose";
            case CHECKBOX -> "tick";
            case TEXT, LONG_TEXT -> "pattern";
        };
    }

    private static boolean isOne(Error error) {
        return "1".equals(String.valueOf(limit(error)));
    }

    private static FieldError error(String name, String key, Object... arguments) {
        return new FieldError(name, "forms.error." + key, List.of(arguments), null);
    }

    private static Object limit(Error error) {
        var arguments = error.getArguments();
        return arguments == null || arguments.length == 0 ? "" : arguments[0];
    }
}
