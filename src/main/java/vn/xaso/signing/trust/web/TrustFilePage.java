package vn.xaso.signing.trust.web;

import java.util.List;
import vn.xaso.ui.FieldMessage;

/// Where a file of certificates or a trust list is brought.
public record TrustFilePage(String source, List<FieldMessage> messages) {

    public String error(String fieldId) {
        return FieldMessage.at(messages, fieldId);
    }
}
