package vn.xaso.payments.till.web;

import java.util.List;
import java.util.Map;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;

/// One closing: what the ledger said, what was counted, who confirmed it.
///
/// @param mayConfirm whether the reader may be the second person
/// @param maySettle whether the reader may deal with a difference
public record ClosingPage(
        List<Link> tabs,
        String number,
        String href,
        Tag tag,
        List<Fact> facts,
        List<Fact> sums,
        List<Fact> count,
        List<ClosingListPage.Movement> entries,
        int version,
        boolean mayConfirm,
        boolean maySettle,
        Map<String, String> typed,
        List<FieldMessage> messages) {

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
