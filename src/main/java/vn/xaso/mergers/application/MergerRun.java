package vn.xaso.mergers.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.xaso.audit.AuditTrail;
import vn.xaso.directory.UnitJoining;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.merging.Joining;
import vn.xaso.kernel.merging.MergingPart;
import vn.xaso.mergers.domain.MergerPlan;
import vn.xaso.mergers.domain.MergerPlan.Group;
import vn.xaso.mergers.domain.MergerPlans;
import vn.xaso.mergers.domain.MergerPlans.Figure;
import vn.xaso.mergers.domain.Report;

/// Merges the units of a plan: all of it in the caller's transaction, or nothing.
@Component
public class MergerRun {

    private final MergerPlans plans;
    private final DryRun dryRun;
    private final PeopleOfPlan people;
    private final UnitJoining joining;
    private final List<MergingPart> parts;
    private final Told told;

    /// Who is told of it.
    @Component("mergerTold")
    record Told(AuditTrail audit, MergerProgress progress, Clock clock) {}

    MergerRun(
            MergerPlans plans,
            DryRun dryRun,
            PeopleOfPlan people,
            UnitJoining joining,
            List<MergingPart> parts,
            Told told) {
        this.plans = plans;
        this.dryRun = dryRun;
        this.people = people;
        this.joining = joining;
        this.parts = List.copyOf(parts);
        this.told = told;
    }

    /// The same run with other parts, for a test of what happens when one fails.
    MergerRun with(List<MergingPart> others) {
        return new MergerRun(plans, dryRun, people, joining, others, told);
    }

    /// What was done, for whoever comes after.
    public record Done(Report report, List<Joining> joinings) {}

    /// @param by the administrator; the rows of every unit of the province are open
    /// @throws Refusal where something is in the way
    public Done run(Actor by, MergerPlan plan) {
        if (plan.state() != MergerPlan.State.CONFIRMED || plan.example()) {
            throw new Refusal("mergers.refusal.state");
        }
        if (plan.on().isAfter(LocalDate.now(told.clock()))) {
            throw new Refusal("mergers.refusal.early");
        }
        var report = dryRun.of(by, plan);
        if (!report.mayRun()) {
            throw new Refusal("mergers.refusal.blocked");
        }
        var at = told.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        var joinings = new ArrayList<Joining>();
        for (var group : Report.groups(plans.lines(plan.id()))) {
            join(by, plan, group, at, joinings, report.units().size());
        }
        plans.addFigures(plan, figures(report));
        end(plan, at);
        told.audit().record(by, plan.province(), "merger.run", plan.id().toString(), report.figures());
        return new Done(report, List.copyOf(joinings));
    }

    /// What came in while the units were merged, because it waited for the end: moved as well.
    public void bringAfter(Done done) {
        done.joinings().forEach(one -> parts.forEach(part -> part.move(one)));
    }

    private void join(Actor by, MergerPlan plan, Group group, Instant at, List<Joining> joinings, int all) {
        var posts = people.posts(plan, group, plans.choices(plan.id()));
        var order = new UnitJoining.Order(
                DryRun.successor(plan, group.heir()), group.old(), plan.on(), plan.basis(), PeopleOfPlan.seats(posts));
        var offices = joining.join(by, order);
        for (var old : group.old()) {
            var one = dryRun.joining(by, plan, group, old, DryRun.alongOf(posts), offices, at);
            parts.forEach(part -> part.move(one));
            joinings.add(one);
            told.progress().at(plan.id(), joinings.size(), all);
        }
    }

    private static List<Figure> figures(Report report) {
        var figures = new ArrayList<Figure>();
        report.units().forEach(unit -> unit.lots().forEach(lot -> figures.add(new Figure(unit.old(), lot))));
        return List.copyOf(figures);
    }

    private void end(MergerPlan plan, Instant at) {
        if (!plans.save(plan, PlanDesk.ended(plan, at))) {
            throw new vn.xaso.kernel.Overtaken("plan " + plan.id());
        }
        plans.awaitNoMore(plan);
    }
}
