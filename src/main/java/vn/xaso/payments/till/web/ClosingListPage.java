package vn.xaso.payments.till.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;

/// The drawer of the reader, and the closings of the unit.
///
/// @param drawer null for somebody who takes no money
public record ClosingListPage(
        List<Link> tabs,
        @Nullable Drawer drawer,
        CashNarrowing narrowing,
        List<Line> lines,
        Map<String, String> typed,
        List<FieldMessage> messages) {

    /// @param sums from the opening balance to what must lie in it
    /// @param seen the expected amount in dong
    /// @param notes the fields of the count: the value of the note, and how it is written
    public record Drawer(List<Movement> sums, List<Movement> entries, long seen, String expected, List<Choice> notes) {}

    /// @param href the page of what it belongs to, or empty
    public record Movement(String what, String amount, String when, String href) {}

    public record Line(
            String number, String href, String cashier, String when, String expected, String difference, Tag tag) {}

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
