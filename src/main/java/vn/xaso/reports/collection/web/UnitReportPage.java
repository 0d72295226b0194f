package vn.xaso.reports.collection.web;

import java.util.List;
import java.util.Map;
import vn.xaso.reports.entry.web.VersionPage.Change;
import vn.xaso.reports.sheets.SheetGrid;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Happening;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;

/// A report of a unit as the province reads it.
///
/// @param sending the version that is shown
/// @param versions all of them
/// @param changes against the version before, or empty
public record UnitReportPage(
        String href,
        String roundHref,
        String round,
        String unit,
        Tag tag,
        int sending,
        List<Fact> facts,
        List<Link> versions,
        String paper,
        List<Fact> texts,
        List<SheetGrid> tables,
        List<Fact> reasons,
        List<Change> changes,
        boolean mayTake,
        boolean mayReturn,
        List<Happening> said,
        Map<String, String> typed,
        List<FieldMessage> messages) {

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
