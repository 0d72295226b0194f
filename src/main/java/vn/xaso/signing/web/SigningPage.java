package vn.xaso.signing.web;

import java.util.List;
import vn.xaso.ui.FieldMessage;

/// What an official sees of the keys he or she may open.
///
/// @param errors the fields that need another look, with the key of the message
/// @param changed the PIN was changed just now
public record SigningPage(List<Card> cards, List<FieldMessage> errors, boolean changed) {

    /// @param id what tells the forms of several keys apart on the page
    /// @param lockedUntil empty where the key is not locked
    /// @param pinIsOurs the PIN can be changed here
    /// @param firstPin nothing can be signed before the PIN is changed
    public record Card(
            String id,
            String kind,
            String kindKey,
            String subject,
            String issuer,
            String serial,
            String algorithm,
            String validFrom,
            String validTo,
            String lockedUntil,
            boolean firstPin,
            boolean pinIsOurs) {}

    /// The message at a field, or empty.
    public String errorAt(String field) {
        return errors.stream()
                .filter(error -> error.fieldId().equals(field))
                .map(FieldMessage::text)
                .findFirst()
                .orElse("");
    }
}
