package vn.xaso.signing.web;

import java.util.List;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;

/// Asks once more before a key is blocked, and why.
public record KeyBlockingPage(String holder, String name, List<Choice> choices, List<FieldMessage> messages) {

    public String error(String fieldId) {
        return FieldMessage.at(messages, fieldId);
    }
}
