package vn.xaso.forms.domain;

import com.networknt.schema.Error;
import java.util.List;
import vn.xaso.forms.FieldError;

/// Turns what the schema says about an answer into words for the person who gave it.
final class FieldMistakes {

    private FieldMistakes() {}

    static FieldError of(FieldSpec field, Error error, boolean unseen) {
        var keyword = error.getKeyword();
        if ("required".equals(keyword)) {
            var key = unseen ? "asked" : field.kind().hasOptions() ? "choose" : "enter";
            return error(field, key, field.label());
        }
        if (field.message() != null) {
            return new FieldError(field.name(), "forms.error.pattern", List.of(field.label()), field.message());
        }
        return switch (keyword) {
            case "maxLength" -> error(field, "tooLong", field.label(), field.maxLength());
            case "minLength" -> error(field, "tooShort", field.label(), limit(error));
            case "maximum" -> error(field, "tooMuch", field.label(), limit(error));
            case "minimum" -> error(field, "tooLittle", field.label(), limit(error));
            case "enum", "const" -> error(field, "choose", field.label());
            case "type", "format" -> error(field, kindKey(field), field.label());
            default -> error(field, "pattern", field.label());
        };
    }

    private static String kindKey(FieldSpec field) {
        return switch (field.kind()) {
            case DATE -> "date";
            case PARTIAL_DATE -> "partialDate";
            case NUMBER, MONEY -> "number";
            case PERSONAL_ID -> "personalId";
            case PHONE -> "phone";
            case EMAIL -> "email";
            case RADIO, SELECT, YES_NO -> "choose";
            case TEXT, LONG_TEXT -> "pattern";
        };
    }

    private static FieldError error(FieldSpec field, String key, Object... arguments) {
        return new FieldError(field.name(), "forms.error." + key, List.of(arguments), null);
    }

    private static Object limit(Error error) {
        var arguments = error.getArguments();
        return arguments == null || arguments.length == 0 ? "" : arguments[0];
    }
}
