package vn.xaso.mergers.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.directory.Units;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.merging.Fate;
import vn.xaso.kernel.merging.Hindrance;
import vn.xaso.kernel.merging.Lot;
import vn.xaso.mergers.application.DryRun;
import vn.xaso.mergers.application.PlanDesk;
import vn.xaso.mergers.domain.MergerPlan;
import vn.xaso.mergers.domain.MergerPlans.Figure;
import vn.xaso.mergers.domain.Report;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterBook.Column;

/// Tells in words what a plan would do, or did.
@Component
@Transactional(readOnly = true)
class ReportPages {

    private final PlanDesk desk;
    private final DryRun dryRun;
    private final Units units;

    ReportPages(PlanDesk desk, DryRun dryRun, Units units) {
        this.desk = desk;
        this.dryRun = dryRun;
        this.units = units;
    }

    TrialPage trial(Actor actor, UUID id, Texts texts) {
        var plan = desk.get(actor, id);
        var report = dryRun.of(actor, plan);
        return new TrialPage(
                PlanPages.href(id),
                plan.name(),
                texts.of(report.mayRun() ? "mergers.trial.free" : "mergers.trial.blocked"),
                report.mayRun(),
                plan.isOpen(),
                plan.example(),
                counters(report, texts),
                words(report, true, texts),
                words(report, false, texts),
                report.totals().stream()
                        .map(lot -> new PlanPage.FigureLine(
                                PlanWords.kind(lot, texts), PlanWords.fate(lot, texts), texts.number(lot.count())))
                        .toList(),
                report.units().stream().map(unit -> line(unit, texts)).toList(),
                PlanPages.files(id, texts));
    }

    private static List<Fact> counters(Report report, Texts texts) {
        return List.of(
                counter(report.units().size(), "old", texts),
                counter(report.successors(), "new", texts),
                counter(people(report), "people", texts),
                counter(report.moved(), "moved", texts));
    }

    private static Fact counter(long count, String what, Texts texts) {
        return new Fact(texts.of("mergers.counter." + what), texts.number(count));
    }

    private static long people(Report report) {
        return report.posts().stream()
                .map(post -> post.held().official())
                .distinct()
                .count();
    }

    private static List<String> words(Report report, boolean blocks, Texts texts) {
        var all = new ArrayList<String>();
        report.problems().stream()
                .filter(problem -> problem.blocks() == blocks)
                .forEach(problem ->
                        all.add(texts.of(problem.key(), problem.arguments().toArray())));
        report.hindrances().stream()
                .filter(one -> one.blocks() == blocks)
                .forEach(one -> all.add(hindrance(one, texts)));
        return List.copyOf(all);
    }

    private static String hindrance(Hindrance one, Texts texts) {
        return texts.of("mergers.hindrance." + one.kind(), texts.number(one.count()));
    }

    private static TrialPage.UnitLine line(Report.Unit unit, Texts texts) {
        return new TrialPage.UnitLine(
                unit.name(),
                DryRun.fullName(unit.heir()),
                lots(unit.lots(), Fate.MOVES, texts),
                lots(unit.lots(), Fate.STAYS, texts),
                unit.hindrances().stream()
                        .filter(Hindrance::blocks)
                        .map(one -> hindrance(one, texts))
                        .collect(Collectors.joining(" ")));
    }

    private static String lots(List<Lot> lots, Fate fate, Texts texts) {
        return lots.stream()
                .filter(lot -> lot.fate() == fate)
                .map(lot -> PlanWords.kind(lot, texts) + ": " + texts.number(lot.count()))
                .collect(Collectors.joining("; "));
    }

    ConfirmationPage confirmation(Actor actor, UUID id, List<FieldMessage> messages, Texts texts) {
        var plan = desk.get(actor, id);
        var report = dryRun.of(actor, plan);
        var facts = new ArrayList<>(PlanWords.facts(plan, texts));
        report.totals()
                .forEach(lot -> facts.add(new Fact(
                        PlanWords.kind(lot, texts) + " – " + PlanWords.fate(lot, texts), texts.number(lot.count()))));
        return new ConfirmationPage(
                PlanPages.href(id),
                plan.name(),
                texts.of(
                        "mergers.confirm.sentence",
                        texts.number(report.units().size()),
                        texts.number(report.successors()),
                        texts.number(people(report)),
                        texts.number(report.moved()),
                        texts.day(plan.on())),
                facts,
                report.figures(),
                plan.version(),
                report.mayRun() && plan.isOpen() && !plan.example(),
                messages);
    }

    /// The plan unit by unit, with what the dry run counts or the run has counted.
    RegisterBook book(Actor actor, UUID id, Texts texts) {
        var plan = desk.get(actor, id);
        var columns = List.of(
                new Column(texts.of("mergers.column.code"), 8),
                new Column(texts.of("mergers.column.into"), 20),
                new Column(texts.of("mergers.column.old"), 20),
                new Column(texts.of("mergers.column.moves"), 26),
                new Column(texts.of("mergers.column.stays"), 26));
        return new RegisterBook(
                actor.unitName(),
                plan.name(),
                texts.of("mergers.period", plan.basis(), texts.day(plan.on())),
                columns,
                plan.state() == MergerPlan.State.DONE ? done(actor, plan, texts) : planned(actor, plan, texts),
                "sap-nhap-" + plan.on());
    }

    private List<List<String>> planned(Actor actor, MergerPlan plan, Texts texts) {
        return dryRun.of(actor, plan).units().stream()
                .map(unit -> row(unit.heir(), unit.name(), unit.lots(), texts))
                .toList();
    }

    private List<List<String>> done(Actor actor, MergerPlan plan, Texts texts) {
        Map<UnitId, List<Lot>> counted = desk.figures(actor, plan.id()).stream()
                .collect(Collectors.groupingBy(Figure::old, Collectors.mapping(Figure::lot, Collectors.toList())));
        return desk.lines(actor, plan.id()).stream()
                .map(line -> row(
                        line.heir(),
                        units.nameOn(line.old(), plan.on().minusDays(1)),
                        counted.getOrDefault(line.old(), List.of()),
                        texts))
                .toList();
    }

    private static List<String> row(MergerPlan.Heir heir, String old, List<Lot> lots, Texts texts) {
        return List.of(
                heir.code(), DryRun.fullName(heir), old, lots(lots, Fate.MOVES, texts), lots(lots, Fate.STAYS, texts));
    }
}
