package vn.xaso.signing.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.FieldMessage;

/// Where a file is handed in to have its signatures checked, and the report on the last one.
///
/// @param action where the form goes
public record CheckFormPage(String action, @Nullable ReportPage report, List<FieldMessage> messages) {

    static CheckFormPage empty(String action) {
        return new CheckFormPage(action, null, List.of());
    }

    static CheckFormPage failed(String action, FieldMessage message) {
        return new CheckFormPage(action, null, List.of(message));
    }

    public String error(String fieldId) {
        return FieldMessage.at(messages, fieldId);
    }
}
