package vn.xaso.mergers.web;

import java.util.List;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Link;

/// What a plan would do, before it does it.
///
/// @param mayRun whether nothing is in the way
/// @param blocking what is in the way
/// @param notes what should be known
/// @param totals kind by kind
public record TrialPage(
        String href,
        String title,
        String lead,
        boolean mayRun,
        boolean isOpen,
        boolean isExample,
        List<Fact> counters,
        List<String> blocking,
        List<String> notes,
        List<PlanPage.FigureLine> totals,
        List<UnitLine> units,
        List<Link> files) {

    /// @param moves open work, in words
    /// @param blocked what is in the way of this unit, or empty
    public record UnitLine(String name, String into, String moves, String stays, String blocked) {}
}
