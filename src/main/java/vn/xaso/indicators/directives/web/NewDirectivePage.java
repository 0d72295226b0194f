package vn.xaso.indicators.directives.web;

import java.util.List;
import java.util.Map;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;

/// What a leader fills in to ask, urge or assign.
///
/// @param subject what it is about, in words
/// @param people to whom it may be said; empty where it goes to a unit as a whole
/// @param takers who may get the case; empty where nothing can be assigned
public record NewDirectivePage(
        String about,
        String id,
        String subject,
        String subjectHref,
        String facts,
        List<Choice> kinds,
        List<Choice> people,
        List<Choice> takers,
        Map<String, String> typed,
        List<FieldMessage> messages) {

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
