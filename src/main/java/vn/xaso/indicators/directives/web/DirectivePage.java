package vn.xaso.indicators.directives.web;

import java.util.List;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Happening;
import vn.xaso.ui.Tag;

/// One directive with what became of it.
///
/// @param seen true where the official who got it has not yet said that it came
/// @param answer whether words are asked for, else it is done
/// @param mine whether the official may end it
/// @param assign the name of the person to whom the case may be given with one press, or empty
/// @param withdraw whether the giver may take it back
public record DirectivePage(
        String href,
        String title,
        Tag tag,
        String subject,
        String subjectHref,
        List<Fact> facts,
        List<Happening> story,
        boolean seen,
        boolean mine,
        boolean answer,
        String assign,
        boolean withdraw,
        List<FieldMessage> messages,
        String typed) {

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
