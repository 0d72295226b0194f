package vn.xaso.indicators.dashboards.web;

import java.util.List;
import vn.xaso.ui.Link;
import vn.xaso.ui.chart.Bar;

/// Who has how much of the open work of a unit in hand, and how long its cases have waited.
///
/// @param lead when it was read, and how many have nothing in hand
/// @param files the table to take along
public record BacklogPart(String lead, List<Person> people, List<Wait> waits, List<Link> files) {

    /// @param title the position, or empty
    /// @param overdueHref the overdue cases, or empty
    /// @param oldest how long the oldest case has waited, or a dash
    /// @param behind the length of what is overdue
    public record Person(
            String name,
            String title,
            String open,
            Bar bar,
            Bar behind,
            String cases,
            String overdue,
            String overdueHref,
            String oldest,
            String documents,
            String late) {}

    public record Wait(String name, String cases, Bar bar, String overdue) {}
}
