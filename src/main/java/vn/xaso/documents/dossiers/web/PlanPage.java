package vn.xaso.documents.dossiers.web;

import java.util.List;
import vn.xaso.ui.FieldMessage;

/// One line of the list of the year, to change or to strike.
///
/// @param needsReason the list is issued, so the change says why
/// @param mayStrike nothing lies in it
public record PlanPage(
        String href,
        String back,
        int version,
        String code,
        String title,
        boolean needsReason,
        boolean mayStrike,
        PlanForm form,
        String reason,
        String strikeReason,
        List<FieldMessage> messages) {

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
