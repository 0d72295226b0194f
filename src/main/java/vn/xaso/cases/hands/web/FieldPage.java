package vn.xaso.cases.hands.web;

import java.util.List;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;

/// Who gets the cases of one field.
///
/// @param people the offices and the officials of the unit
public record FieldPage(
        String field, List<Line> lines, List<Choice> people, List<Choice> weights, List<FieldMessage> messages) {

    /// @param who the chosen one as the form sends it, or empty
    public record Line(int no, String who, String weight) {}

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
