package vn.xaso.identity.web;

import java.util.List;
import vn.xaso.ui.FieldMessage;

/// The form by which an official changes the own password.
///
/// @param first the password was made by somebody else and must be changed now
public record PasswordPage(boolean first, List<FieldMessage> messages) {

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
