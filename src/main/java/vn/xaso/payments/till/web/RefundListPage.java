package vn.xaso.payments.till.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;

/// What is to be given back, and what was.
public record RefundListPage(
        List<Link> tabs,
        String q,
        List<Choice> shows,
        String show,
        boolean narrowed,
        List<Line> lines,
        @Nullable String first,
        @Nullable String next,
        List<Link> files) {

    public record Line(
            String href,
            String code,
            String payer,
            String amount,
            String reason,
            String asker,
            String when,
            String paper,
            Tag tag) {}

    /// Whether the list has more than one page.
    public boolean isLong() {
        return first != null || next != null;
    }
}
