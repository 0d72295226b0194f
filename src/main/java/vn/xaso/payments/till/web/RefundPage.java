package vn.xaso.payments.till.web;

import java.util.List;
import java.util.Map;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;

/// One refund: who asked why, who decides, how it is paid out.
///
/// @param own whether the reader would decide but asked for it
/// @param ways how it may be paid out; empty: not now, or not by the reader
public record RefundPage(
        List<Link> tabs,
        String href,
        String code,
        String dueHref,
        String amount,
        String inWords,
        Tag tag,
        List<Fact> facts,
        int version,
        boolean mayDecide,
        boolean own,
        List<Choice> ways,
        Map<String, String> typed,
        List<FieldMessage> messages) {

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
