package vn.xaso.reports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.xaso.forms.Wording;
import vn.xaso.kernel.Actor;
import vn.xaso.reports.design.application.FormDesk;
import vn.xaso.reports.sheets.CellKey;
import vn.xaso.reports.sheets.SheetForm;
import vn.xaso.reports.sheets.SheetForms;

/// A unit with a duty, a form on the drawing board, a round and a report that was sent.
public final class ReportRecords {

    private ReportRecords() {}

    /// @param office lays down the duty for its own unit
    /// @param words stand in all texts
    public static Map<String, String> make(ApplicationContext program, Actor office, String words) {
        var reporting = new ReportingOffice(program);
        var duty = reporting.duty(office, words + " " + UUID.randomUUID(), ReportingPeriod.Kind.AD_HOC);
        var named = new Wording(words, words);
        var plain = SheetForms.table(1, 1, 1, Map.of());
        var table = new vn.xaso.reports.sheets.SheetTable(1, named, plain.columns(), plain.rows(), Map.of());
        var form = new SheetForm(
                List.of(table), List.of(new SheetForm.Narrative(1, named, Wording.NONE, false)), List.of());
        reporting.published(office, duty.id(), form);
        var round = reporting.round(office, duty.id(), office);
        var draft =
                ReportingOffice.in(office, () -> program.getBean(FormDesk.class).begin(office, duty.id(), null));
        var report = reporting.sent(round, Map.of(CellKey.ofText(1), words));
        var names = new HashMap<String, String>();
        names.put("duty", duty.id().toString());
        names.put("reportForm", draft.id().toString());
        names.put("round", round.id().toString());
        names.put("report", report.id().toString());
        return names;
    }
}
