package vn.xaso.procedures.web;

import java.util.List;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;

/// One thing to be checked: the words of the source beside what the catalogue holds.
///
/// @param cleared who cleared it and when, with the note, or empty
/// @param corrects the field that can be entered anew here, or empty
/// @param lines how many lines its form has, where it is a list
public record FlagPage(
        String id,
        String code,
        String name,
        String field,
        String reason,
        String raw,
        String source,
        List<Fact> held,
        String cleared,
        String corrects,
        int lines,
        List<Choice> units,
        FlagForm form,
        List<FieldMessage> messages) {

    public String error(String fieldId) {
        return FieldMessage.at(messages, fieldId);
    }
}
