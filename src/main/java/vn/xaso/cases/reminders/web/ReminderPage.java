package vn.xaso.cases.reminders.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.CaseWork;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Tag;

/// Of what the official is reminded.
///
/// @param cases the ids of all lines, with commas between them
/// @param rule when the unit reminds, for those who may set it; or null
public record ReminderPage(
        List<Line> lines, String cases, @Nullable Rule rule) {

    /// One case with the reasons.
    public record Line(CaseWork.Line file, List<Tag> reasons) {}

    /// @param days as it was typed
    public record Rule(String days, boolean onDay, boolean overdue, List<FieldMessage> messages) {

        public String error(String field) {
            return FieldMessage.at(messages, field);
        }
    }

    public List<FieldMessage> messages() {
        return rule == null ? List.of() : rule.messages();
    }
}
