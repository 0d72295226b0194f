package vn.xaso.signing.trust.web;

import java.util.List;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Tag;

/// One authority that is or was believed.
///
/// @param mayEnd whether the looking person may end the trust now
/// @param reason as it was typed
/// @param done what was just done, or empty
public record AnchorPage(
        String id,
        String name,
        Tag state,
        List<Fact> trust,
        List<Fact> certificate,
        boolean mayEnd,
        String reason,
        List<FieldMessage> messages,
        String done) {

    public String error(String fieldId) {
        return FieldMessage.at(messages, fieldId);
    }
}
