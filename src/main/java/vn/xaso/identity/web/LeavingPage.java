package vn.xaso.identity.web;

import java.util.List;
import java.util.Map;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;

/// Everything that lies in the hands of one person, by kind.
///
/// @param done what was handed over just now, in words, or empty
public record LeavingPage(
        String href,
        String account,
        String name,
        List<Lot> lots,
        boolean isFree,
        List<Choice> colleagues,
        String done,
        Map<String, String> typed,
        List<FieldMessage> messages) {

    public record Lot(String kind, String words, int count) {}

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
