package vn.xaso.reports.collection.web;

import java.util.List;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Counter;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;

/// One round: who is late, who has sent, who has to send again.
///
/// @param missing how many may be reminded
/// @param told what was just done, or empty
public record RoundPage(
        String href,
        String title,
        String period,
        boolean locked,
        List<Fact> facts,
        List<Counter> counters,
        List<Choice> states,
        String state,
        String q,
        boolean narrowed,
        List<Line> lines,
        int missing,
        List<Link> files,
        String told,
        List<FieldMessage> messages) {

    /// @param sent when, with the version where it is not the first
    public record Line(String href, String unit, Tag tag, boolean late, String sent, String reminded) {}
}
