package vn.xaso.indicators.plans.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.indicators.plans.application.PlanDesk;
import vn.xaso.indicators.plans.application.PlanProgress;
import vn.xaso.indicators.plans.domain.Plan;
import vn.xaso.indicators.plans.domain.PlanMeasure;
import vn.xaso.indicators.plans.domain.Plans;
import vn.xaso.indicators.plans.domain.Progress;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Happening;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;

/// Makes the page of a plan.
@Component("programmePages")
@Transactional(readOnly = true)
class PlanPages {

    private static final int MOST_CHANGES = 50;

    private final PlanDesk desk;
    private final Plans plans;
    private final PlanProgress progress;
    private final PlanChoices choices;

    PlanPages(PlanDesk desk, Plans plans, PlanProgress progress, PlanChoices choices) {
        this.desk = desk;
        this.plans = plans;
        this.progress = progress;
        this.choices = choices;
    }

    /// A form that came back.
    record Tried(String form, Map<String, String> typed, List<FieldMessage> messages) {

        static final Tried NOTHING = new Tried("", Map.of(), List.of());

        /// The form for a measure of a goal, not filled in yet.
        static Tried opened(String goal) {
            return goal.isEmpty() ? NOTHING : new Tried("measure-" + goal, Map.of(), List.of());
        }
    }

    PlanPage make(Actor actor, UUID id, Tried tried, Texts texts) {
        var plan = desk.readable(actor, id);
        var measures = plans.measures(id);
        var standings = progress.of(plan, actor.unit(), measures);
        var own = PlanDesk.mayChange(actor, plan);
        var href = PlanController.HERE + "/" + id;
        return new PlanPage(
                href,
                plan.title(),
                PlanWords.state(plan, texts),
                facts(actor, plan, texts),
                counts(standings, texts),
                goals(plan, measures, standings, href, texts),
                plan.unit().equals(actor.unit()) ? changes(id, texts) : List.of(),
                own,
                plan.state() == Plan.State.DRAFT,
                plan.state() == Plan.State.RUNNING,
                own ? choices.communes(actor) : List.of(),
                own ? choices.formulas(texts) : List.of(),
                own ? choices.people(actor) : List.of(),
                files(href, texts),
                tried.form(),
                tried.typed(),
                tried.messages());
    }

    static List<Link> files(String href, Texts texts) {
        return List.of(
                new Link(href + "/file?form=PDF", texts.of("plans.file.PDF")),
                new Link(href + "/file?form=XLSX", texts.of("plans.file.XLSX")),
                new Link(href + "/file?form=CSV", texts.of("plans.file.CSV")));
    }

    private List<Fact> facts(Actor actor, Plan plan, Texts texts) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(texts.of("plans.kind"), texts.of("plans.kind." + plan.kind())));
        facts.add(new Fact(texts.of("plans.of"), choices.committee(plan.unit())));
        if (!plan.basis().isEmpty()) {
            facts.add(new Fact(texts.of("plans.basis"), plan.basis()));
        }
        facts.add(new Fact(texts.of("plans.time"), PlanWords.days(plan, texts)));
        int given = plan.unit().equals(actor.unit()) ? plans.givenTo(plan.id()).size() : 0;
        if (given > 0) {
            facts.add(new Fact(texts.of("plans.given"), texts.of("plans.given.count", given)));
        }
        return facts;
    }

    static List<PlanPage.Count> counts(Map<UUID, Progress> standings, Texts texts) {
        var counted = new EnumMap<Progress.Standing, Integer>(Progress.Standing.class);
        standings.values().forEach(one -> counted.merge(one.standing(), 1, Integer::sum));
        return counted.entrySet().stream()
                .map(one -> new PlanPage.Count(PlanWords.standing(one.getKey(), texts), one.getValue()))
                .toList();
    }

    private List<PlanPage.Goal> goals(
            Plan plan, List<PlanMeasure> measures, Map<UUID, Progress> standings, String href, Texts texts) {
        return plans.goals(plan.id()).stream()
                .map(goal -> new PlanPage.Goal(
                        goal.id().toString(),
                        String.valueOf(goal.no()),
                        goal.title(),
                        measures.stream()
                                .filter(one -> one.goal().equals(goal.id()))
                                .map(one -> line(
                                        one,
                                        goal.no() + "." + one.no(),
                                        Objects.requireNonNull(standings.get(one.id())),
                                        href,
                                        texts))
                                .toList()))
                .toList();
    }

    private static PlanPage.Line line(PlanMeasure measure, String no, Progress progress, String href, Texts texts) {
        return new PlanPage.Line(
                href + "/measures/" + measure.id(),
                no,
                measure.title(),
                measure.ownerName(),
                texts.day(measure.due()),
                PlanWords.amount(progress.value(), measure, texts),
                PlanWords.amount(measure.target(), measure, texts),
                progress.percent(),
                measure.isMeasured()
                        ? texts.of("plans.source.indicator", String.valueOf(measure.formula()))
                        : texts.of("plans.source.report"),
                PlanWords.standing(progress.standing(), texts));
    }

    private List<Happening> changes(UUID id, Texts texts) {
        return plans.changes(id, MOST_CHANGES).stream()
                .map(change -> new Happening(
                        texts.minute(change.at()),
                        texts.of("plans.change." + change.what()),
                        change.byName() + " – " + change.byPosition(),
                        change.what() == Plans.What.GIVEN
                                ? texts.of("plans.given.count", change.detail())
                                : change.detail(),
                        Kind.INFO))
                .toList();
    }
}
