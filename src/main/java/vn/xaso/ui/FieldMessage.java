package vn.xaso.ui;

import java.util.List;

/// What is wrong with one field of a form.
///
/// @param fieldId the id of the field on the page, which is its name
public record FieldMessage(String fieldId, String text) {

    /// The message of a field, or nothing as an empty text.
    public static String at(List<FieldMessage> messages, String fieldId) {
        return messages.stream()
                .filter(message -> message.fieldId().equals(fieldId))
                .map(FieldMessage::text)
                .findFirst()
                .orElse("");
    }
}
