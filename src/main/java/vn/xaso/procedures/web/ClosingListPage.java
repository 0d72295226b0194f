package vn.xaso.procedures.web;

import java.util.List;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Tag;

/// The procedures that a unit does not take, and the form for one more.
public record ClosingListPage(String unit, List<Row> rows, ClosingForm form, List<FieldMessage> messages) {

    /// @param day the first day as the form sends it back
    /// @param to the last day, or empty
    /// @param mayReopen false where it is over
    public record Row(
            String code,
            String name,
            String day,
            String from,
            String to,
            String reason,
            Tag state,
            boolean mayReopen) {}

    public String error(String fieldId) {
        return FieldMessage.at(messages, fieldId);
    }
}
