package vn.xaso.signing.web;

import java.util.List;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Tag;

/// Who signs for the unit, the seal of the unit, and how their keys stand.
///
/// @param program the seal that the program opens itself
/// @param clerks who may be given the PIN of the seal
/// @param done what was just done, or empty
/// @param messages what is wrong with the choice of the clerk
public record KeyListPage(
        String unit,
        List<Row> people,
        Row seal,
        Row program,
        List<Choice> clerks,
        String done,
        List<FieldMessage> messages) {

    KeyListPage withDone(String words) {
        return new KeyListPage(unit, people, seal, program, clerks, words, messages);
    }

    /// @param holder as the forms send it back
    /// @param driver where the key lies; empty where there is none
    /// @param mayIssue false for somebody who signs no more
    /// @param hasKey whether there is a key to block
    public record Row(
            String holder, String name, String title, Tag state, String driver, boolean mayIssue, boolean hasKey) {}

    public String error(String fieldId) {
        return FieldMessage.at(messages, fieldId);
    }
}
