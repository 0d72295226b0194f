package vn.xaso.payments.till.web;

import java.util.List;
import java.util.Map;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;

/// One deposit slip.
///
/// @param mayConfirm whether the reader may record that it came to the treasury
public record DepositPage(
        List<Link> tabs,
        String number,
        String href,
        Tag tag,
        String amount,
        String inWords,
        List<Fact> facts,
        List<ClosingListPage.Movement> entries,
        int version,
        boolean mayConfirm,
        Map<String, String> typed,
        List<FieldMessage> messages) {

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
