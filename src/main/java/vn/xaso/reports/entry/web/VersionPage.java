package vn.xaso.reports.entry.web;

import java.util.List;
import vn.xaso.reports.sheets.SheetGrid;
import vn.xaso.ui.Fact;

/// A version that was sent, or what changed in it.
///
/// @param changes cells that differ from the version before; empty where it is shown whole
public record VersionPage(
        String reportHref,
        String report,
        String title,
        List<Fact> facts,
        List<Fact> texts,
        List<SheetGrid> tables,
        List<Change> changes,
        boolean compared) {

    public record Change(String place, String before, String after) {}
}
