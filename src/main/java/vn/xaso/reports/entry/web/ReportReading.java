package vn.xaso.reports.entry.web;

import java.util.List;
import vn.xaso.reports.entry.domain.Sending;
import vn.xaso.reports.sheets.CellKey;
import vn.xaso.reports.sheets.SheetForm;
import vn.xaso.ui.Texts;

/// The words about a report that the province reads as the commune does.
public final class ReportReading {

    private ReportReading() {}

    /// Cell by cell; nothing where both are the same.
    public static List<VersionPage.Change> changes(SheetForm form, Sending before, Sending after, Texts texts) {
        return VersionController.changes(form, before.cells(), after.cells(), texts);
    }

    /// Where a cell stands, in the words of the form.
    public static String place(SheetForm form, CellKey key, Texts texts) {
        return ReportWords.place(form, key, texts);
    }
}
