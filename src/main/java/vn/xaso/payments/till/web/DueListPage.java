package vn.xaso.payments.till.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;

/// What is owed to the unit.
///
/// @param q what was typed or scanned
/// @param procedure the chosen one, or empty
public record DueListPage(
        List<Link> tabs,
        String q,
        List<Choice> states,
        String state,
        String from,
        String to,
        List<Choice> procedures,
        String procedure,
        boolean narrowed,
        List<Line> lines,
        @Nullable String first,
        @Nullable String next,
        List<Link> files) {

    public record Line(
            UUID id,
            String href,
            String code,
            String procedure,
            String payer,
            String total,
            String open,
            String day,
            Tag tag) {}

    /// Whether the list has more than one page.
    public boolean isLong() {
        return first != null || next != null;
    }
}
