package vn.xaso.indicators.plans.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.indicators.plans.application.PlanDesk;
import vn.xaso.indicators.plans.application.PlanProgress;
import vn.xaso.indicators.plans.application.ReportingDesk;
import vn.xaso.indicators.plans.domain.Plan;
import vn.xaso.indicators.plans.domain.PlanMeasure;
import vn.xaso.indicators.plans.domain.PlanReport;
import vn.xaso.indicators.plans.domain.Plans;
import vn.xaso.indicators.plans.domain.Progress;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Texts;

/// Makes the page of a measure.
@Component
@Transactional(readOnly = true)
class MeasurePages {

    private static final int MOST_REPORTS = 50;

    private final PlanDesk desk;
    private final Plans plans;
    private final PlanProgress progress;
    private final PlanChoices choices;

    MeasurePages(PlanDesk desk, Plans plans, PlanProgress progress, PlanChoices choices) {
        this.desk = desk;
        this.plans = plans;
        this.progress = progress;
        this.choices = choices;
    }

    MeasurePage make(Actor actor, UUID planId, UUID measureId, PlanPages.Tried tried, Texts texts) {
        var plan = desk.readable(actor, planId);
        var measure = desk.measure(planId, measureId);
        var standing = Objects.requireNonNull(
                progress.of(plan, actor.unit(), List.of(measure)).get(measureId));
        var units = progress.units(plan, actor.unit());
        boolean beside = units.size() > 1 || !units.contains(actor.unit());
        var planHref = PlanController.HERE + "/" + planId;
        return new MeasurePage(
                planHref + "/measures/" + measureId,
                planHref,
                plan.title(),
                measure.title(),
                PlanWords.standing(standing.standing(), texts),
                facts(measure, standing, texts),
                standing.percent(),
                beside ? units(plan, measure, units, texts) : List.of(),
                reports(plan, measure, actor.unit(), units, texts),
                ReportingDesk.mayReport(actor, plan, measure),
                PlanDesk.mayChange(actor, plan),
                measure.countedIn(),
                tried.form(),
                tried.form().isEmpty() ? typed(measure) : tried.typed(),
                tried.messages());
    }

    private static Map<String, String> typed(PlanMeasure measure) {
        return Map.of(
                "title", measure.title(),
                "owner", measure.ownerName(),
                "from", measure.from().toString(),
                "due", measure.due().toString(),
                "target", measure.target().stripTrailingZeros().toPlainString().replace('.', ','));
    }

    private static List<Fact> facts(PlanMeasure measure, Progress standing, Texts texts) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(texts.of("plans.value"), PlanWords.amount(standing.value(), measure, texts)));
        facts.add(new Fact(texts.of("plans.target"), PlanWords.amount(measure.target(), measure, texts)));
        facts.add(new Fact(texts.of("plans.owner"), measure.ownerName()));
        facts.add(new Fact(
                texts.of("plans.time"), texts.of("plans.days", texts.day(measure.from()), texts.day(measure.due()))));
        facts.add(new Fact(
                texts.of("plans.source"),
                measure.isMeasured()
                        ? texts.of("plans.source.indicator", PlanWords.formula(measure.formula(), texts))
                        : texts.of("plans.source.report")));
        return facts;
    }

    private List<MeasurePage.Unit> units(Plan plan, PlanMeasure measure, Set<UnitId> units, Texts texts) {
        return progress.of(plan, measure, units).entrySet().stream()
                .sorted(Comparator.<Map.Entry<UnitId, Progress>>comparingInt(
                                one -> one.getValue().percent())
                        .thenComparing(one -> choices.name(one.getKey())))
                .map(one -> new MeasurePage.Unit(
                        choices.name(one.getKey()),
                        PlanWords.amount(one.getValue().value(), measure, texts),
                        PlanWords.standing(one.getValue().standing(), texts)))
                .toList();
    }

    /// The own ones, and for the one whose plan it is the newest of each unit.
    private List<MeasurePage.Report> reports(
            Plan plan, PlanMeasure measure, UnitId reader, Set<UnitId> units, Texts texts) {
        var all = new ArrayList<>(plans.reports(measure.id(), reader, MOST_REPORTS));
        if (!units.equals(Set.of(reader))) {
            all.addAll(plans.newest(plan.id(), units).getOrDefault(measure.id(), List.of()));
        }
        return all.stream().map(one -> report(plan, measure, one, texts)).toList();
    }

    private MeasurePage.Report report(Plan plan, PlanMeasure measure, PlanReport report, Texts texts) {
        var file = report.file() == null
                ? ""
                : PlanController.HERE + "/" + plan.id() + "/reports/" + report.id() + "/file";
        return new MeasurePage.Report(
                PlanWords.amount(report.value(), measure, texts),
                texts.minute(report.at()),
                report.byName() + ", " + choices.name(report.unit()),
                report.note(),
                file,
                report.fileName());
    }
}
