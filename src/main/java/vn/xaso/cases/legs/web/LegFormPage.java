package vn.xaso.cases.legs.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;

/// The form with which another office is asked in a case.
///
/// @param version of the case that the official saw
/// @param papers of the case that may go along, by number
/// @param chosen those that are ticked
/// @param due by when the case itself is due, in words, or empty
public record LegFormPage(
        String href,
        String caseHref,
        String code,
        String procedure,
        int version,
        List<Choice> partners,
        List<Choice> papers,
        Set<String> chosen,
        String due,
        List<FieldMessage> messages,
        Map<String, String> typed) {

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
