package vn.xaso.signing.trust.web;

import java.util.List;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;

/// The lists of revoked certificates at hand, and how fresh they are.
///
/// @param address as it was typed
/// @param done what was just done, or empty
public record RevocationListPage(
        List<Link> tabs, List<Row> rows, boolean mayManage, String address, List<FieldMessage> messages, String done) {

    public record Row(String id, String issuer, String address, String issued, String next, String tried, Tag state) {}

    public String error(String fieldId) {
        return FieldMessage.at(messages, fieldId);
    }
}
