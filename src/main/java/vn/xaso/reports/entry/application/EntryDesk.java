package vn.xaso.reports.entry.application;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.reports.KnownFigures;
import vn.xaso.reports.design.application.FigureShelf;
import vn.xaso.reports.entry.domain.Report;
import vn.xaso.reports.entry.domain.Report.Known;
import vn.xaso.reports.entry.domain.ReportState;
import vn.xaso.reports.entry.domain.Reports;
import vn.xaso.reports.rounds.domain.ReportingRound;
import vn.xaso.reports.sheets.CellKey;
import vn.xaso.reports.sheets.CellRule;
import vn.xaso.reports.sheets.SheetForm;

/// Where a unit fills in a report.
@Service
@Transactional
public class EntryDesk {

    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_CELL = 500;

    private final Reports reports;
    private final RoundPapers rounds;
    private final ReportJournal journal;
    private final FigureShelf figures;

    EntryDesk(Reports reports, RoundPapers rounds, ReportJournal journal, FigureShelf figures) {
        this.reports = reports;
        this.rounds = rounds;
        this.journal = journal;
        this.figures = figures;
    }

    public static boolean mayRead(Actor actor) {
        return actor.may(Right.HANDLE_DOCUMENTS) || actor.may(Right.DECIDE_CASES) || actor.may(Right.READ_DOCUMENTS);
    }

    public static void requireReader(Actor actor) {
        if (!mayRead(actor)) {
            actor.require(Right.HANDLE_DOCUMENTS);
        }
    }

    @Transactional(readOnly = true)
    public OpenedReport get(Actor actor, UUID id) {
        requireReader(actor);
        return journal.open(reports.get(actor.unit(), id));
    }

    /// The first of a unit begins the report; for the others it is there.
    public Report begin(Actor actor, UUID roundId) {
        actor.require(Right.HANDLE_DOCUMENTS);
        var there = reports.find(actor.unit(), roundId);
        if (there.isPresent()) {
            return there.get();
        }
        var round = rounds.openRound(actor.unit(), roundId);
        var begun = Report.begun(Ids.next(), actor.unit(), roundId, round.form(), journal.now(), actor.name());
        var filled = begun.with(known(begun, round), journal.now(), actor.name());
        if (!reports.add(filled)) {
            return reports.find(actor.unit(), roundId).orElseThrow();
        }
        journal.write(actor, filled, "BEGIN", "");
        return filled;
    }

    /// Keeps what was typed, right or wrong: the problems are told beside it.
    ///
    /// @param typed values as cells hold them; cells that nobody fills in are left out
    /// @param reasons why known figures were overruled
    public OpenedReport type(Actor actor, UUID id, Map<CellKey, String> typed, Map<CellKey, String> reasons) {
        var before = draft(actor, id);
        var after = before.typed(
                fitting(typed, rounds.sheet(before.form())), shortened(reasons), journal.now(), actor.name());
        if (!after.cells().equals(before.cells()) || !after.reasons().equals(before.reasons())) {
            reports.save(after);
            return journal.open(after);
        }
        return journal.open(before);
    }

    /// What somebody typed on a page that others may have changed meanwhile.
    ///
    /// @param clashes what was typed into cells that somebody else has changed since: not taken
    public record Kept(OpenedReport opened, Map<CellKey, String> clashes) {}

    /// Keeps what was typed on a page: only the cells that were changed there, and none that somebody else has changed
    /// meanwhile.
    ///
    /// @param shown the values that stood on the page before
    public Kept keep(
            Actor actor,
            UUID id,
            Map<CellKey, String> typed,
            Map<CellKey, String> reasons,
            Map<CellKey, String> shown) {
        var before = draft(actor, id);
        var sheet = rounds.sheet(before.form());
        var now = before.filled(sheet);
        var mine = new HashMap<CellKey, String>();
        var clashes = new HashMap<CellKey, String>();
        fitting(typed, sheet).forEach((key, value) -> {
            var then = shown.getOrDefault(key, "");
            var current = now.getOrDefault(key, "");
            if (!value.equals(then)) {
                (current.equals(then) || current.equals(value) ? mine : clashes).put(key, value);
            }
        });
        return new Kept(type(actor, id, mine, reasons), clashes);
    }

    /// Asks the house once more what it knows.
    public void refresh(Actor actor, UUID id) {
        var report = draft(actor, id);
        var round = rounds.round(report.unit(), report.round());
        reports.save(report.with(known(report, round), journal.now(), actor.name()));
        journal.write(actor, report, "REFRESH", "");
    }

    /// Takes over what was typed in the last period, where nothing stands yet.
    public void copy(Actor actor, UUID id) {
        var report = draft(actor, id);
        var previous = journal.previous(report, rounds.round(report.unit(), report.round()));
        if (previous.isEmpty()) {
            throw new Refusal("entry.refusal.noPrevious");
        }
        var missing = new HashMap<>(previous);
        missing.keySet().removeAll(report.cells().keySet());
        missing.keySet().removeAll(report.known().keySet());
        reports.save(
                report.typed(fitting(missing, rounds.sheet(report.form())), Map.of(), journal.now(), actor.name()));
        journal.write(actor, report, "COPY", "");
    }

    /// Values that came in a file, all at once.
    public void take(Actor actor, UUID id, Map<CellKey, String> cells) {
        type(actor, id, cells, Map.of());
        journal.write(actor, reports.get(actor.unit(), id), "IMPORT", "");
    }

    private Report draft(Actor actor, UUID id) {
        actor.require(Right.HANDLE_DOCUMENTS);
        var report = reports.lock(actor.unit(), id);
        rounds.openRound(actor.unit(), report.round());
        if (report.state() != ReportState.DRAFT) {
            throw new Refusal("entry.refusal.state");
        }
        return report;
    }

    private Map<CellKey, Known> known(Report report, ReportingRound round) {
        var wanted = new HashMap<CellKey, KnownFigures.Asked>();
        for (var table : rounds.sheet(report.form()).tables()) {
            for (var row : table.rows()) {
                for (var column : table.columns()) {
                    var rule = table.rule(row, column);
                    if (rule.kind() == CellRule.Kind.FIGURE) {
                        wanted.put(table.key(row, column), new KnownFigures.Asked(rule.figure(), row.argument()));
                    }
                }
            }
        }
        var period = round.period();
        var values = figures.values(Set.copyOf(wanted.values()), report.unit(), period.first(), period.last());
        var found = new HashMap<CellKey, Known>();
        wanted.forEach((key, asked) -> {
            var value = values.get(asked);
            if (value != null) {
                found.put(key, new Known(value.number().toPlainString(), value.href(), journal.now()));
            }
        });
        return found;
    }

    private static Map<CellKey, String> fitting(Map<CellKey, String> typed, SheetForm sheet) {
        var fitting = new HashMap<CellKey, String>();
        typed.forEach((key, value) -> {
            if (sheet.rule(key).kind().isTyped()) {
                int most = key.isText() ? LONGEST_TEXT : LONGEST_CELL;
                fitting.put(key, value.length() > most ? value.substring(0, most) : value);
            }
        });
        return fitting;
    }

    private static Map<CellKey, String> shortened(Map<CellKey, String> reasons) {
        var told = new HashMap<CellKey, String>();
        reasons.forEach(
                (key, why) -> told.put(key, why.length() > LONGEST_CELL ? why.substring(0, LONGEST_CELL) : why));
        return told;
    }
}
