package vn.xaso.identity.web;

import java.util.List;
import java.util.Set;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;

/// The form by which an administrator makes a token.
///
/// @param id of the token to be: the same form sent again makes no second one
/// @param units those the administrator acts for; where it is one, nobody need choose
/// @param until the last day, as a date field wants it
public record NewTokenPage(
        String id,
        String name,
        List<Choice> scopes,
        Set<String> chosenScopes,
        List<Choice> units,
        Set<String> chosenUnits,
        boolean everyUnit,
        String until,
        String longest,
        List<FieldMessage> messages) {

    public boolean hasOneUnit() {
        return units.size() == 1;
    }

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
