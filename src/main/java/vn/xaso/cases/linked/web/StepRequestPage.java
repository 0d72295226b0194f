package vn.xaso.cases.linked.web;

import java.util.List;
import vn.xaso.ui.FieldMessage;

/// What an organisation outside needs from the applicant of a linked case.
///
/// @param back the page of the linked case
/// @param typed what was typed
public record StepRequestPage(
        String back,
        String action,
        String code,
        String step,
        String organisation,
        int version,
        String typed,
        List<FieldMessage> messages) {

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
