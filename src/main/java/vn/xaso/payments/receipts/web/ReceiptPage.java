package vn.xaso.payments.receipts.web;

import java.util.List;
import java.util.Map;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;

/// One receipt, for the office.
///
/// @param fault why its signed file is missing, or empty
/// @param failed whether it was tried in vain
/// @param dueHref the page of what was owed
/// @param checkHref the public page
/// @param mayStrike whether the reader may strike it
public record ReceiptPage(
        List<Link> tabs,
        String number,
        String href,
        Tag tag,
        List<Fact> facts,
        boolean struck,
        boolean ready,
        boolean failed,
        String fault,
        String dueHref,
        String checkHref,
        boolean mayStrike,
        Map<String, String> typed,
        List<FieldMessage> messages) {

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
