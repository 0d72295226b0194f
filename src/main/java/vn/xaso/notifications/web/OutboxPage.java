package vn.xaso.notifications.web;

import java.util.List;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Tag;

/// The letters of the unit that did not leave.
///
/// @param on whether the office has a mail server
/// @param facts how the server is set, without its password, and what waits
public record OutboxPage(boolean on, List<Fact> facts, List<Line> lines) {

    /// @param next when it is tried again, or empty
    /// @param id by which it is tried at once
    public record Line(String to, String subject, String made, Tag state, String why, String next, String id) {}
}
