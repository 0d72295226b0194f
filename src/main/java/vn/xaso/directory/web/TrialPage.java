package vn.xaso.directory.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Choice;
import vn.xaso.ui.DeadlineExplanation;
import vn.xaso.ui.FieldMessage;

/// Try a due date.
///
/// @param result null while nothing was asked, or the form has faults
/// @param limit the limit in words, empty without a result
public record TrialPage(
        List<Choice> units,
        TrialForm form,
        List<FieldMessage> messages,
        String limit,
        @Nullable DeadlineExplanation result) {

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
