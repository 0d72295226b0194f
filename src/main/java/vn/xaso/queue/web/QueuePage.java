package vn.xaso.queue.web;

import java.util.List;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Link;

/// The queue for the official at a counter.
///
/// @param counter where the official sits, or empty
/// @param seats who sits elsewhere
/// @param mine the visitors at the official's counter
/// @param waiting in the order of the calls
/// @param absent who did not come
/// @param lines for those who cannot take a ticket, and to pass somebody on
/// @param ways to the pages of the visitors, and what else belongs to the queue
/// @param idle whether somebody was called for and nobody waits
public record QueuePage(
        String counter,
        List<String> seats,
        List<Line> mine,
        List<Line> waiting,
        List<Line> absent,
        List<Choice> lines,
        List<Link> ways,
        boolean idle,
        List<FieldMessage> messages) {

    /// @param since how long the visitor has waited, in words
    public record Line(String id, String code, String line, String since, String note) {}
}
