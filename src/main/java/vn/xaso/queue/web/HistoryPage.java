package vn.xaso.queue.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.queue.persistence.TicketListQuery.Figure;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;

/// How long people waited.
public record HistoryPage(
        String from,
        String to,
        List<Choice> lines,
        String line,
        List<FieldMessage> mistakes,
        List<Figure> figures,
        List<Line> tickets,
        @Nullable String first,
        @Nullable String next,
        List<Link> files) {

    /// @param waited minutes in words, or a dash
    public record Line(String code, String day, String line, Tag tag, String waited, String served, String counter) {}

    /// Whether the list has more than one page.
    public boolean isLong() {
        return first != null || next != null;
    }
}
