package vn.xaso.queue.web;

import java.util.List;

/// The lines of the unit, and the form for one more.
public record LineListPage(List<Line> lines, LineForm form) {

    public record Line(
            String href, String letter, String name, String counters, int minutes, int perHour, boolean ended) {}
}
