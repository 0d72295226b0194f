package vn.xaso.mergers.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Unit;
import vn.xaso.directory.UnitLevel;
import vn.xaso.directory.Units;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.merging.Lot;
import vn.xaso.mergers.application.DryRun;
import vn.xaso.mergers.application.MergerProgress;
import vn.xaso.mergers.application.PlanCsv;
import vn.xaso.mergers.application.PlanDesk;
import vn.xaso.mergers.domain.MergerPlan;
import vn.xaso.mergers.domain.MergerPlan.Line;
import vn.xaso.mergers.domain.MergerPlan.State;
import vn.xaso.mergers.domain.MergerPlans.Figure;
import vn.xaso.mergers.domain.Report;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Days;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;

/// Makes the pages of plans.
@Component
class PlanPages {

    private final PlanDesk desk;
    private final MergerProgress progress;
    private final Units units;

    PlanPages(PlanDesk desk, MergerProgress progress, Units units) {
        this.desk = desk;
        this.progress = progress;
        this.units = units;
    }

    PlanListPage every(Actor actor, Map<String, String> typed, List<FieldMessage> messages, Texts texts) {
        var lines =
                desk.list(actor).stream().map(plan -> line(actor, plan, texts)).toList();
        return new PlanListPage(lines, typed, messages);
    }

    private PlanListPage.Line line(Actor actor, MergerPlan plan, Texts texts) {
        var lines = desk.lines(actor, plan.id());
        return new PlanListPage.Line(
                href(plan.id()),
                plan.name(),
                plan.basis(),
                texts.day(plan.on()),
                texts.of("mergers.units", lines.size(), Report.groups(lines).size()),
                PlanWords.tag(plan, texts));
    }

    PlanPage one(Actor actor, UUID id, Map<String, String> typed, List<FieldMessage> messages, Texts texts) {
        var plan = desk.get(actor, id);
        var lines = desk.lines(actor, id);
        return new PlanPage(
                href(id),
                plan.name(),
                plan.basis(),
                Days.field(plan.on()),
                PlanWords.tag(plan, texts),
                PlanWords.facts(plan, texts),
                plan.fault().isEmpty() ? "" : texts.of(plan.fault()),
                progress.of(id).orElse(null),
                plan.isOpen(),
                plan.example(),
                plan.state() == State.CONFIRMED,
                plan.version(),
                successors(plan, lines),
                plan.isOpen() ? choices(actor, plan, lines) : List.of(),
                figures(desk.figures(actor, id), texts),
                lines.isEmpty() ? List.of() : files(id, texts),
                typed,
                messages);
    }

    static String href(UUID id) {
        return PlanController.HERE + "/" + id;
    }

    static List<Link> files(UUID id, Texts texts) {
        return Stream.of("pdf", "xlsx", "csv")
                .map(form -> new Link(href(id) + "/report?form=" + form, texts.of("mergers.file." + form)))
                .toList();
    }

    /// What is wrong with a file, line by line.
    static List<FieldMessage> problems(List<PlanCsv.Problem> problems, Texts texts) {
        return problems.stream()
                .map(problem -> {
                    var text = texts.of(problem.key(), problem.arguments().toArray());
                    return new FieldMessage(
                            "file",
                            problem.record() == 0 ? text : texts.of("mergers.csv.line", problem.record(), text));
                })
                .toList();
    }

    private List<PlanPage.Successor> successors(MergerPlan plan, List<Line> lines) {
        return Report.groups(lines).stream()
                .map(group -> new PlanPage.Successor(
                        group.heir().code(),
                        DryRun.fullName(group.heir()),
                        group.heir().agencyCode(),
                        group.old().stream().map(old -> old(plan, old)).toList()))
                .toList();
    }

    private PlanPage.Old old(MergerPlan plan, UnitId old) {
        return new PlanPage.Old(
                old.toString(),
                "/office/units/" + old,
                units.nameOn(old, plan.on().minusDays(1)));
    }

    /// What stands on the day before and is not in the plan yet.
    private List<Choice> choices(Actor actor, MergerPlan plan, List<Line> lines) {
        var there = lines.stream().map(Line::old).collect(Collectors.toUnmodifiableSet());
        return actor.units().stream()
                .filter(unit -> !there.contains(unit))
                .flatMap(unit -> units.find(unit).stream())
                .filter(unit -> unit.level() == UnitLevel.COMMUNE
                        && unit.validTo() == null
                        && unit.isValidOn(plan.on().minusDays(1)))
                .sorted(Comparator.comparing(Unit::code))
                .map(unit -> new Choice(unit.id().toString(), unit.code() + " – " + unit.fullName()))
                .toList();
    }

    private static List<PlanPage.FigureLine> figures(List<Figure> figures, Texts texts) {
        var sums = figures.stream()
                .collect(Collectors.groupingBy(
                        figure -> new Lot(figure.lot().kind(), figure.lot().fate(), 0),
                        java.util.LinkedHashMap::new,
                        Collectors.summingLong(figure -> figure.lot().count())));
        return sums.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().fate()))
                .map(entry -> new PlanPage.FigureLine(
                        PlanWords.kind(entry.getKey(), texts),
                        PlanWords.fate(entry.getKey(), texts),
                        texts.number(entry.getValue())))
                .toList();
    }
}
