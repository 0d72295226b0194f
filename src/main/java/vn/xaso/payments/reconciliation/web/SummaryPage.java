package vn.xaso.payments.reconciliation.web;

import java.util.List;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;

/// The sums of some days beside each other, and the payments behind them.
///
/// @param way whose payments are listed, or empty
/// @param fit which of them, or empty
/// @param cut whether there are more than fit on the page
public record SummaryPage(
        List<Link> tabs,
        String from,
        String to,
        String way,
        String fit,
        List<Choice> ways,
        List<Choice> fits,
        List<Sum> sums,
        List<Pair> pairs,
        boolean cut,
        List<Link> exports,
        List<FieldMessage> messages) {

    /// @param there what banks and providers say, with their fees; empty for cash
    /// @param tag whether the sums agree
    public record Sum(
            String way, String there, String fees, String here, String arrived, Tag tag, String openHref, int open) {}

    public record Pair(
            String reference, String number, String code, String day, String there, String here, String fee, Tag tag) {}

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
