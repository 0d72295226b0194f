package vn.xaso.payments.receipts.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;

/// The book of receipts.
///
/// @param late how many signed files could not be made yet
public record ReceiptListPage(
        List<Link> tabs,
        int late,
        String q,
        List<Choice> shows,
        String show,
        List<Choice> ways,
        String way,
        String from,
        String to,
        boolean narrowed,
        List<Line> lines,
        @Nullable String first,
        @Nullable String next,
        List<Link> files) {

    public record Line(
            String number,
            String href,
            String code,
            String payer,
            String amount,
            String way,
            String when,
            String cashier,
            String note,
            Tag tag) {}

    /// Whether the list has more than one page.
    public boolean isLong() {
        return first != null || next != null;
    }
}
