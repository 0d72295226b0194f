package vn.xaso.indicators.plans.application;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.indicators.plans.domain.Goal;
import vn.xaso.indicators.plans.domain.Plan;
import vn.xaso.indicators.plans.domain.PlanMeasure;
import vn.xaso.indicators.plans.domain.Plans;
import vn.xaso.indicators.plans.domain.Plans.Change;
import vn.xaso.indicators.plans.domain.Plans.What;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.SearchText;
import vn.xaso.kernel.UnitId;

/// Where plans are made, started, given to communes and closed. Every change is kept.
@Service("programmeDesk")
@Transactional
public class PlanDesk {

    private static final int LONGEST = 300;
    private static final int LONGEST_UNIT = 40;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000L);
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Plans plans;
    private final AuditTrail audit;
    private final Clock clock;

    PlanDesk(Plans plans, AuditTrail audit, Clock clock) {
        this.plans = plans;
        this.audit = audit;
        this.clock = clock;
    }

    /// What was typed for a plan.
    public record Typed(
            Plan.Kind kind,
            String title,
            String basis,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /// What was typed for a measure.
    public record TypedMeasure(
            UUID goal,
            String title,
            @Nullable UUID owner,
            String ownerName,
            @Nullable LocalDate from,
            @Nullable LocalDate due,
            @Nullable String formula,
            @Nullable BigDecimal target,
            String countedIn) {}

    /// The own plan, or one that the unit was given and that is no draft.
    @Transactional(readOnly = true)
    public Plan readable(Actor actor, UUID id) {
        var plan = plans.find(id).orElseThrow(() -> new Absent("plan " + id));
        boolean given = plan.state() != Plan.State.DRAFT && plans.givenTo(id).contains(actor.unit());
        if (!plan.unit().equals(actor.unit()) && !given) {
            throw new Absent("plan " + id);
        }
        return plan;
    }

    public static boolean mayChange(Actor actor, Plan plan) {
        return actor.may(Right.MANAGE_PLANS) && plan.unit().equals(actor.unit()) && plan.state() != Plan.State.CLOSED;
    }

    /// @throws Mistakes with everything that is wrong, by field
    public Plan make(Actor actor, Typed typed) {
        actor.require(Right.MANAGE_PLANS);
        var title = SearchText.tidy(typed.title());
        var basis = SearchText.tidy(typed.basis());
        var check = new Mistakes.Check();
        check.require("title", !title.isEmpty() && title.length() <= LONGEST, "plans.refusal.title", LONGEST);
        check.require("basis", basis.length() <= LONGEST, "plans.refusal.basis", LONGEST);
        check.require("from", typed.from() != null, "plans.refusal.day");
        check.require("to", follows(typed.from(), typed.to()), "plans.refusal.to");
        check.end();
        var plan = new Plan(
                Ids.next(),
                actor.unit(),
                typed.kind(),
                title,
                basis,
                Objects.requireNonNull(typed.from()),
                Objects.requireNonNull(typed.to()),
                Plan.State.DRAFT,
                1);
        plans.add(plan);
        keep(actor, plan, What.MADE, title, "plan.make");
        return plan;
    }

    private static boolean follows(@Nullable LocalDate from, @Nullable LocalDate to) {
        return to != null && (from == null || !to.isBefore(from));
    }

    public void addGoal(Actor actor, UUID id, String typed) {
        var plan = changing(actor, id);
        var title = SearchText.tidy(typed);
        if (title.isEmpty() || title.length() > LONGEST) {
            throw new Refusal("plans.refusal.goal", LONGEST);
        }
        plans.add(actor.unit(), new Goal(Ids.next(), id, plans.goals(id).size() + 1, title));
        keep(actor, plan, What.GOAL_ADDED, title, "plan.goal");
    }

    /// @throws Mistakes with everything that is wrong, by field
    public PlanMeasure addMeasure(Actor actor, UUID id, TypedMeasure typed) {
        var plan = changing(actor, id);
        if (plans.goals(id).stream().noneMatch(goal -> goal.id().equals(typed.goal()))) {
            throw new Absent("goal " + typed.goal());
        }
        int no = (int) plans.measures(id).stream()
                        .filter(one -> one.goal().equals(typed.goal()))
                        .count()
                + 1;
        var measure = checked(Ids.next(), id, no, typed);
        plans.add(actor.unit(), measure);
        keep(actor, plan, What.MEASURE_ADDED, measure.title(), "plan.measure");
        return measure;
    }

    /// The indicator stays; what it should reach and until when may change.
    public void changeMeasure(Actor actor, UUID id, UUID measureId, TypedMeasure typed) {
        var plan = changing(actor, id);
        var before = measure(id, measureId);
        var wanted = new TypedMeasure(
                before.goal(),
                typed.title(),
                typed.owner(),
                typed.ownerName(),
                typed.from(),
                typed.due(),
                before.formula(),
                typed.target(),
                before.countedIn());
        var after = checked(measureId, id, before.no(), wanted);
        plans.save(actor.unit(), after);
        var detail = before.title() + ": " + before.target() + " → " + after.target() + ", " + before.due() + " → "
                + after.due();
        keep(actor, plan, What.MEASURE_CHANGED, detail, "plan.measure.change");
    }

    @Transactional(readOnly = true)
    public PlanMeasure measure(UUID plan, UUID measure) {
        return plans.measures(plan).stream()
                .filter(one -> one.id().equals(measure))
                .findFirst()
                .orElseThrow(() -> new Absent("measure " + measure));
    }

    private static PlanMeasure checked(UUID id, UUID plan, int no, TypedMeasure typed) {
        var title = SearchText.tidy(typed.title());
        var owner = SearchText.tidy(typed.ownerName());
        var unit = typed.formula() == null ? SearchText.tidy(typed.countedIn()) : "%";
        var target = typed.target();
        boolean sound = target != null && target.signum() > 0 && target.compareTo(MOST) <= 0;
        boolean share = typed.formula() == null || target == null || target.compareTo(WHOLE) <= 0;
        var check = new Mistakes.Check();
        check.require("title", !title.isEmpty() && title.length() <= LONGEST, "plans.refusal.title", LONGEST);
        check.require("owner", !owner.isEmpty() && owner.length() <= LONGEST, "plans.refusal.owner");
        check.require("from", typed.from() != null, "plans.refusal.day");
        check.require("due", follows(typed.from(), typed.due()), "plans.refusal.to");
        check.require("target", sound && share, share ? "plans.refusal.target" : "plans.refusal.percent");
        check.require(
                "countedIn", !unit.isEmpty() && unit.length() <= LONGEST_UNIT, "plans.refusal.countedIn", LONGEST_UNIT);
        check.end();
        return new PlanMeasure(
                id,
                plan,
                typed.goal(),
                no,
                title,
                typed.owner(),
                owner,
                Objects.requireNonNull(typed.from()),
                Objects.requireNonNull(typed.due()),
                typed.formula(),
                Objects.requireNonNull(target),
                unit);
    }

    public void start(Actor actor, UUID id) {
        var plan = changing(actor, id);
        if (plan.state() != Plan.State.DRAFT || plans.measures(id).isEmpty()) {
            throw new Refusal("plans.refusal.start");
        }
        move(actor, plan, Plan.State.RUNNING, What.STARTED, "plan.start");
    }

    public void close(Actor actor, UUID id) {
        var plan = changing(actor, id);
        if (plan.state() != Plan.State.RUNNING) {
            throw new Refusal("plans.refusal.close");
        }
        move(actor, plan, Plan.State.CLOSED, What.CLOSED, "plan.close");
    }

    private void move(Actor actor, Plan plan, Plan.State to, What what, String act) {
        if (!plans.save(plan.in(to))) {
            throw new Refusal("plans.refusal.overtaken");
        }
        keep(actor, plan, what, "", act);
    }

    /// The province gives its plan to communes: they read it and report their own figures.
    public void give(Actor actor, UUID id, Set<UnitId> to) {
        var plan = changing(actor, id);
        var wanted = to.stream()
                .filter(unit -> actor.units().contains(unit) && !unit.equals(actor.unit()))
                .toList();
        if (wanted.isEmpty()) {
            throw new Refusal("plans.refusal.give");
        }
        wanted.forEach(unit -> plans.give(plan, unit, now()));
        keep(actor, plan, What.GIVEN, String.valueOf(wanted.size()), "plan.give");
    }

    private Plan changing(Actor actor, UUID id) {
        var plan = readable(actor, id);
        if (!mayChange(actor, plan)) {
            throw new Absent("right to change plan " + id);
        }
        return plan;
    }

    private void keep(Actor actor, Plan plan, What what, String detail, String act) {
        plans.add(actor.unit(), new Change(Ids.next(), plan.id(), now(), what, detail, actor.name(), actor.position()));
        audit.record(actor, actor.unit(), act, plan.id().toString(), "");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
