package vn.xaso.payments.web;

import java.util.List;
import java.util.Map;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Happening;

/// Where a unit says to which account people transfer its fees.
///
/// @param seen how many accounts there are so far
/// @param story who set which account, the newest first
public record AccountPage(
        List<Choice> banks, int seen, List<Happening> story, Map<String, String> typed, List<FieldMessage> messages) {

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
