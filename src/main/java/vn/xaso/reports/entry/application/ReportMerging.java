package vn.xaso.reports.entry.application;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.merging.Fate;
import vn.xaso.kernel.merging.Joining;
import vn.xaso.kernel.merging.Lot;
import vn.xaso.kernel.merging.MergingPart;
import vn.xaso.reports.design.domain.Duties;
import vn.xaso.reports.entry.domain.Report;
import vn.xaso.reports.entry.domain.ReportEvent;
import vn.xaso.reports.entry.domain.Reports;
import vn.xaso.reports.rounds.domain.Rounds;

/// What a unit sent stays with it. What it had begun goes to the successor as a draft, unless that has its own report
/// for the same round; duties and open rounds go with it too.
@Component
class ReportMerging implements MergingPart {

    private final Reports reports;
    private final Duties duties;
    private final Rounds rounds;

    ReportMerging(Reports reports, Duties duties, Rounds rounds) {
        this.reports = reports;
        this.duties = duties;
        this.rounds = rounds;
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "reports.duty",
                "reports.duty_unit",
                "reports.form",
                "reports.round",
                "reports.round_unit",
                "reports.report",
                "reports.sending",
                "reports.report_event",
                "reports.decision");
    }

    @Override
    public List<Lot> count(Joining joining) {
        var open = reports.open(joining.from());
        long moves = open.stream().filter(report -> moves(report, joining)).count();
        return List.of(new Lot("reports", Fate.MOVES, moves), new Lot("reports-kept", Fate.STAYS, open.size() - moves));
    }

    private boolean moves(Report report, Joining joining) {
        return report.sendings() == 0
                && reports.find(joining.into(), report.round()).isEmpty();
    }

    @Override
    public void move(Joining joining) {
        duties.replaceUnit(joining.from(), joining.into());
        rounds.replaceUnit(joining.from(), joining.into());
        for (var report : reports.open(joining.from())) {
            if (moves(report, joining)) {
                reports.move(report, joining.into());
                reports.add(new ReportEvent(
                        Ids.next(),
                        joining.into(),
                        report.id(),
                        "MOVE",
                        joining.at(),
                        joining.by().name(),
                        joining.words()));
            }
        }
    }
}
