package vn.xaso.office.web;

import java.util.List;
import vn.xaso.ui.Counter;
import vn.xaso.ui.Panel;

/// The work of the day.
///
/// @param lead the weekday and the day, the unit and the position
/// @param mayReceive whether the person may take in a case at the counter
public record WorkPage(
        String lead, List<Counter> counters, List<Panel> panels, List<WorkGroup> groups, boolean mayReceive) {

    /// Some numbers have no lines on this page.
    public boolean isEmpty() {
        return panels.isEmpty() && groups.isEmpty() && counters.stream().allMatch(counter -> counter.number() == 0);
    }
}
