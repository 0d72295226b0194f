package vn.xaso.cases.reminders.web;

import java.util.List;
import java.util.Map;
import vn.xaso.cases.CaseWork;
import vn.xaso.ui.FieldMessage;

/// Drafted letters of apology: those that wait for their reason, and those that wait for the leader.
///
/// @param messages what was wrong with the letter of one case
public record ApologyPage(List<Letter> toWrite, List<Letter> toSign, List<FieldMessage> messages) {

    /// One letter.
    ///
    /// @param version of the case, as it is shown
    /// @param cause why it was drafted, in words
    /// @param mayAct whether the reader writes it, or signs it
    public record Letter(
            String id,
            int version,
            CaseWork.Line file,
            String cause,
            String sentBy,
            String day,
            String reason,
            boolean mayAct,
            Map<String, String> errors) {

        public String error(String field) {
            return errors.getOrDefault(field, "");
        }
    }
}
