package vn.xaso.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Texts;

/// What is wrong with one answer, in words that say what to do.
///
/// @param field the name of the field, such as `child.fullName`
/// @param messageKey a key of the texts of this module, used where the form has no words of its own
/// @param arguments what the text mentions; a [Wording] is read in the language of the reader
/// @param own the form's own words for this mistake, or null
public record FieldError(
        String field,
        String messageKey,
        List<Object> arguments,
        @Nullable Wording own) {

    public FieldError {
        arguments = List.copyOf(arguments);
    }

    public String text(Texts texts) {
        if (own != null) {
            return own.in(texts);
        }
        var words = arguments.stream()
                .map(argument -> argument instanceof Wording wording ? wording.in(texts) : argument)
                .toArray();
        return texts.of(messageKey, words);
    }

    /// Where the error summary of a page points to.
    public String anchor() {
        return anchor(field);
    }

    public static String anchor(String field) {
        return "form-" + field.replace('.', '-');
    }
}
