package vn.xaso.reports.entry.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.xaso.audit.AuditTrail;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.reports.entry.domain.Report;
import vn.xaso.reports.entry.domain.ReportAct.Standing;
import vn.xaso.reports.entry.domain.ReportEvent;
import vn.xaso.reports.entry.domain.Reports;
import vn.xaso.reports.entry.domain.Sending;
import vn.xaso.reports.rounds.domain.Decision;
import vn.xaso.reports.rounds.domain.Decisions;
import vn.xaso.reports.rounds.domain.ReportingRound;
import vn.xaso.reports.sheets.CellKey;
import vn.xaso.reports.sheets.CellProblem;
import vn.xaso.reports.sheets.CellRule;
import vn.xaso.reports.sheets.Computation;
import vn.xaso.reports.sheets.SheetForm;
import vn.xaso.reports.sheets.SheetProblems;

/// Opens a report with its round and form, and writes down what was done with it.
@Component
class ReportJournal {

    private final Reports reports;
    private final RoundPapers rounds;
    private final Decisions decisions;
    private final AuditTrail trail;
    private final Clock clock;

    ReportJournal(Reports reports, RoundPapers rounds, Decisions decisions, AuditTrail trail, Clock clock) {
        this.reports = reports;
        this.rounds = rounds;
        this.decisions = decisions;
        this.trail = trail;
        this.clock = clock;
    }

    OpenedReport open(Report report) {
        var round = rounds.round(report.unit(), report.round());
        var sheet = rounds.sheet(report.form());
        var previous = previous(report, round);
        var computed = Computation.of(sheet, report.filled(sheet), previous);
        var problems = new ArrayList<>(SheetProblems.of(sheet, computed, previous));
        problems.addAll(unexplained(report, sheet));
        problems.sort(Comparator.comparing(CellProblem::level).thenComparing(CellProblem::key));
        return new OpenedReport(
                report, round, rounds.duty(round.duty()), sheet, previous, computed, problems, standing(report));
    }

    /// What the unit sent in the period before; nothing where it sent nothing that counts.
    Map<CellKey, String> previous(Report report, ReportingRound round) {
        return rounds.before(round)
                .flatMap(before -> reports.find(report.unit(), before.id()))
                .filter(old -> old.standing() > 0)
                .flatMap(old -> reports.sending(old.unit(), old.id(), old.standing()))
                .map(Sending::cells)
                .orElse(Map.of());
    }

    Standing standing(Report report) {
        if (report.standing() == 0) {
            return Standing.NONE;
        }
        return decisions
                .about(report.round(), report.unit(), report.standing())
                .map(said -> said.kind() == Decision.Kind.TAKEN ? Standing.TAKEN : Standing.RETURNED)
                .orElse(Standing.WAITS);
    }

    List<Decision> said(Report report) {
        return decisions.of(report.round(), report.unit());
    }

    void write(Actor actor, Report report, String act, String note) {
        reports.add(new ReportEvent(Ids.next(), report.unit(), report.id(), act, now(), actor.name(), note));
        var word = "report." + act.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        trail.record(actor, report.unit(), word, report.id().toString(), "");
    }

    /// The database keeps microseconds.
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /// A known figure that was overruled without a word.
    private static List<CellProblem> unexplained(Report report, SheetForm sheet) {
        var found = new HashMap<CellKey, CellProblem>();
        report.cells().forEach((key, value) -> {
            var known = report.known().get(key);
            boolean figure = sheet.rule(key).kind() == CellRule.Kind.FIGURE;
            if (known != null && figure && !report.reasons().containsKey(key)) {
                found.put(key, CellProblem.unexplained(key, value, known.value()));
            }
        });
        return List.copyOf(found.values());
    }
}
