package vn.xaso.signing.drivers.web;

import java.util.List;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;

/// The form that enters a key which lies elsewhere.
///
/// @param holder as the form sends it back
/// @param clerks who may open the key of the organisation; empty for a person's
public record ElsewherePage(
        String holder,
        String name,
        List<Choice> drivers,
        String driver,
        String locator,
        List<Choice> clerks,
        List<FieldMessage> messages) {

    public String error(String fieldId) {
        return FieldMessage.at(messages, fieldId);
    }
}
