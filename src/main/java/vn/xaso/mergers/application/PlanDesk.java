package vn.xaso.mergers.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.SearchText;
import vn.xaso.kernel.UnitId;
import vn.xaso.mergers.domain.MergerPlan;
import vn.xaso.mergers.domain.MergerPlan.Line;
import vn.xaso.mergers.domain.MergerPlan.State;
import vn.xaso.mergers.domain.MergerPlans;
import vn.xaso.mergers.domain.PostChoice;

/// Where the administrator of the province plans mergers.
@Service
@Transactional
public class PlanDesk {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_BASIS = 100;

    private final MergerPlans plans;
    private final DryRun dryRun;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanDesk(MergerPlans plans, DryRun dryRun, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.plans = plans;
        this.dryRun = dryRun;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /// A plan was confirmed and may be run from its day on.
    public record Confirmed(UnitId province) {}

    @Transactional(readOnly = true)
    public List<MergerPlan> list(Actor actor) {
        actor.require(Right.MANAGE_UNITS);
        return plans.list(actor.unit());
    }

    @Transactional(readOnly = true)
    public MergerPlan get(Actor actor, UUID id) {
        actor.require(Right.MANAGE_UNITS);
        return plans.find(actor.unit(), id)
                .filter(plan -> plan.state() != State.DROPPED)
                .orElseThrow(() -> new Absent("plan " + id));
    }

    @Transactional(readOnly = true)
    public List<Line> lines(Actor actor, UUID id) {
        return plans.lines(get(actor, id).id());
    }

    @Transactional(readOnly = true)
    public List<MergerPlans.Figure> figures(Actor actor, UUID id) {
        return plans.figures(get(actor, id).id());
    }

    /// @param on null where no day was typed
    /// @throws Mistakes with everything that is wrong, by field
    public MergerPlan make(Actor actor, String name, String basis, @Nullable LocalDate on, boolean example) {
        actor.require(Right.MANAGE_UNITS);
        var plan = new MergerPlan(
                Ids.next(),
                actor.unit(),
                SearchText.tidy(name),
                SearchText.tidy(basis),
                checked(name, basis, on),
                State.DRAFT,
                example,
                1,
                actor.name(),
                null,
                "",
                null,
                null,
                "");
        plans.add(plan, clock.instant());
        note(actor, "merger.plan", plan);
        return plan;
    }

    public void change(Actor actor, UUID id, int seen, String name, String basis, @Nullable LocalDate on) {
        var plan = open(actor, id, seen);
        var day = checked(name, basis, on);
        save(plan, copy(plan, SearchText.tidy(name), SearchText.tidy(basis), day, State.DRAFT, null, ""));
        note(actor, "merger.change", plan);
    }

    private LocalDate checked(String name, String basis, @Nullable LocalDate on) {
        var tidy = SearchText.tidy(name);
        var law = SearchText.tidy(basis);
        var check = new Mistakes.Check();
        check.require("name", !tidy.isEmpty() && tidy.length() <= LONGEST_NAME, "mergers.refusal.name", LONGEST_NAME);
        check.require("basis", !law.isEmpty() && law.length() <= LONGEST_BASIS, "mergers.refusal.basis", LONGEST_BASIS);
        check.require("on", on != null && PlanCheck.isSensible(on, LocalDate.now(clock)), "mergers.refusal.day");
        check.end();
        if (on == null) {
            throw new Refusal("mergers.refusal.day");
        }
        return on;
    }

    /// In place of all lines of before.
    public void putLines(Actor actor, UUID id, int seen, List<Line> lines) {
        var plan = open(actor, id, seen);
        for (var line : lines) {
            var existing = line.heir().existing();
            if (!actor.units().contains(line.old())
                    || line.old().equals(actor.unit())
                    || (existing != null && !actor.units().contains(existing))) {
                throw new Absent("unit " + line.old());
            }
        }
        save(plan, again(plan));
        plans.putLines(plan, lines);
        note(actor, "merger.change", plan);
    }

    public void addLine(Actor actor, UUID id, int seen, Line line) {
        var all = new ArrayList<>(plans.lines(id));
        all.removeIf(one -> one.old().equals(line.old()));
        all.add(line);
        putLines(actor, id, seen, all);
    }

    public void removeLine(Actor actor, UUID id, int seen, UnitId old) {
        putLines(
                actor,
                id,
                seen,
                plans.lines(id).stream().filter(line -> !line.old().equals(old)).toList());
    }

    /// @param choice null where the program's own proposal is to stand again
    public void choose(Actor actor, UUID id, int seen, UUID official, @Nullable PostChoice choice) {
        var plan = open(actor, id, seen);
        save(plan, again(plan));
        if (choice == null) {
            plans.removeChoice(plan, official);
        } else {
            plans.putChoice(plan, choice);
        }
        note(actor, "merger.change", plan);
    }

    /// The second word: with the figures that the administrator saw.
    ///
    /// @throws Refusal where something is in the way, or the figures are others now
    public void confirm(Actor actor, UUID id, int seen, String figures) {
        var plan = open(actor, id, seen);
        if (plan.example()) {
            throw new Refusal("mergers.refusal.example");
        }
        var report = dryRun.of(actor, plan);
        if (!report.mayRun()) {
            throw new Refusal("mergers.refusal.blocked");
        }
        if (!report.figures().equals(figures)) {
            throw new Refusal("mergers.refusal.figures");
        }
        var now = clock.instant();
        save(
                plan,
                new MergerPlan(
                        plan.id(),
                        plan.province(),
                        plan.name(),
                        plan.basis(),
                        plan.on(),
                        State.CONFIRMED,
                        false,
                        plan.version() + 1,
                        plan.madeBy(),
                        now,
                        actor.name(),
                        actor.account(),
                        null,
                        ""));
        plans.await(plan);
        note(actor, "merger.confirm", plan);
        events.publishEvent(new Confirmed(plan.province()));
    }

    /// Before its day a confirmed plan can be opened again.
    public void takeBack(Actor actor, UUID id, int seen) {
        var plan = seen(actor, id, seen);
        if (plan.state() != State.CONFIRMED) {
            throw new Refusal("mergers.refusal.state");
        }
        save(plan, copy(plan, plan.name(), plan.basis(), plan.on(), State.DRAFT, null, ""));
        plans.awaitNoMore(plan);
        note(actor, "merger.take-back", plan);
    }

    public void drop(Actor actor, UUID id, int seen) {
        var plan = open(actor, id, seen);
        save(plan, copy(plan, plan.name(), plan.basis(), plan.on(), State.DROPPED, null, ""));
        note(actor, "merger.drop", plan);
    }

    static MergerPlan ended(MergerPlan plan, Instant at) {
        return copy(plan, plan.name(), plan.basis(), plan.on(), State.DONE, at, "");
    }

    /// Everything was undone: the plan is open again and says why.
    static MergerPlan undone(MergerPlan plan, String fault) {
        return copy(plan, plan.name(), plan.basis(), plan.on(), State.DRAFT, null, fault);
    }

    private static MergerPlan again(MergerPlan plan) {
        return copy(plan, plan.name(), plan.basis(), plan.on(), plan.state(), null, "");
    }

    private static MergerPlan copy(
            MergerPlan plan,
            String name,
            String basis,
            LocalDate on,
            State state,
            @Nullable Instant endedAt,
            String fault) {
        return new MergerPlan(
                plan.id(),
                plan.province(),
                name,
                basis,
                on,
                state,
                plan.example(),
                plan.version() + 1,
                plan.madeBy(),
                plan.confirmedAt(),
                plan.confirmedBy(),
                plan.account(),
                endedAt,
                fault);
    }

    private MergerPlan seen(Actor actor, UUID id, int seen) {
        var plan = get(actor, id);
        if (plan.version() != seen) {
            throw new Overtaken("plan " + id);
        }
        return plan;
    }

    private MergerPlan open(Actor actor, UUID id, int seen) {
        var plan = seen(actor, id, seen);
        if (!plan.isOpen()) {
            throw new Refusal("mergers.refusal.state");
        }
        return plan;
    }

    private void save(MergerPlan before, MergerPlan after) {
        if (!plans.save(before, after)) {
            throw new Overtaken("plan " + before.id());
        }
    }

    private void note(Actor actor, String act, MergerPlan plan) {
        audit.record(actor, actor.unit(), act, plan.id().toString(), plan.basis() + " · " + plan.on());
    }
}
