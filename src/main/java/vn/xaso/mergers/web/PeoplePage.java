package vn.xaso.mergers.web;

import java.util.List;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;

/// What the people of the old units become, successor by successor.
///
/// @param successors to go from one to the next
/// @param choices the posts of a commune
public record PeoplePage(
        String href,
        String title,
        String successor,
        List<Link> successors,
        boolean isOpen,
        int version,
        List<Line> lines,
        List<Choice> choices) {

    /// @param chosen what was decided, as the choices have it; empty where the program proposes
    public record Line(
            String official, String name, String unit, String before, String after, Tag tag, String chosen) {}
}
