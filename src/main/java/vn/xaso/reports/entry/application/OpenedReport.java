package vn.xaso.reports.entry.application;

import java.util.List;
import java.util.Map;
import vn.xaso.reports.design.domain.ReportingDuty;
import vn.xaso.reports.entry.domain.Report;
import vn.xaso.reports.entry.domain.ReportAct.Standing;
import vn.xaso.reports.entry.domain.ReportState;
import vn.xaso.reports.rounds.domain.ReportingRound;
import vn.xaso.reports.sheets.CellKey;
import vn.xaso.reports.sheets.CellProblem;
import vn.xaso.reports.sheets.Computed;
import vn.xaso.reports.sheets.SheetForm;

/// A report with all that belongs to it, computed.
///
/// @param previous the values of the last period, or none
public record OpenedReport(
        Report report,
        ReportingRound round,
        ReportingDuty duty,
        SheetForm sheet,
        Map<CellKey, String> previous,
        Computed computed,
        List<CellProblem> problems,
        Standing standing) {

    public boolean isEditable() {
        return report.state() == ReportState.DRAFT && !round.isLocked();
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(CellProblem::isError);
    }
}
