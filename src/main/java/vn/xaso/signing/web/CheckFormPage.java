package vn.xaso.signing.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.FieldMessage;

/// Where a file is handed in to have its signatures checked, and the report on the last one.
///
/// @param action where the form goes
/// @param name of the file that was checked, as its sender calls it
public record CheckFormPage(String action, @Nullable ReportPage report, String name, List<FieldMessage> messages) {

    static CheckFormPage empty(String action) {
        return new CheckFormPage(action, null, "", List.of());
    }

    static CheckFormPage failed(String action, FieldMessage message) {
        return new CheckFormPage(action, null, "", List.of(message));
    }

    /// The conclusion first: so it is read aloud, and found again among other windows.
    public String title(String page) {
        return report == null ? page : report.title() + " – " + page;
    }

    public String error(String fieldId) {
        return FieldMessage.at(messages, fieldId);
    }
}
