package vn.xaso.reports.entry.application;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.UnitId;
import vn.xaso.reports.design.domain.FormVersions;
import vn.xaso.reports.entry.domain.Reports;
import vn.xaso.reports.entry.domain.Sending;
import vn.xaso.reports.sheets.SheetForm;

/// What units sent, for the parts that read it. Whoever asks has looked at the rights, and the rows of the unit are
/// open.
@Component
@Transactional(readOnly = true)
public class SentReports {

    private final Reports reports;
    private final FormVersions forms;

    SentReports(Reports reports, FormVersions forms) {
        this.reports = reports;
        this.forms = forms;
    }

    /// The newest first; nothing where the unit has sent nothing.
    public List<Sending> of(UnitId unit, UUID round) {
        return reports.find(unit, round)
                .map(report -> reports.sendings(unit, report.id()))
                .orElse(List.of());
    }

    public Sending get(UnitId unit, UUID round, int no) {
        return of(unit, round).stream()
                .filter(sending -> sending.no() == no)
                .findFirst()
                .orElseThrow(() -> new Absent("sending " + no + " of " + unit));
    }

    /// By the report itself.
    public Sending read(UnitId unit, UUID report, int no) {
        return reports.sending(unit, report, no).orElseThrow(() -> new Absent("sending " + no + " of " + report));
    }

    public SheetForm sheet(UUID form) {
        return forms.published(form).form();
    }
}
