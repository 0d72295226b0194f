package vn.xaso.mergers.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.directory.UnitJoining;
import vn.xaso.directory.UnitKind;
import vn.xaso.directory.Units;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.merging.Joining;
import vn.xaso.kernel.merging.MergingPart;
import vn.xaso.mergers.domain.MergerPlan;
import vn.xaso.mergers.domain.MergerPlan.Group;
import vn.xaso.mergers.domain.MergerPlan.Heir;
import vn.xaso.mergers.domain.MergerPlans;
import vn.xaso.mergers.domain.Post;
import vn.xaso.mergers.domain.Report;

/// Tells what a plan would do, and does nothing.
@Component
@Transactional(readOnly = true)
public class DryRun {

    private final MergerPlans plans;
    private final PeopleOfPlan people;
    private final PlanCheck check;
    private final List<MergingPart> parts;
    private final UnitJoining joining;
    private final Units units;

    DryRun(
            MergerPlans plans,
            PeopleOfPlan people,
            PlanCheck check,
            List<MergingPart> parts,
            UnitJoining joining,
            Units units) {
        this.plans = plans;
        this.people = people;
        this.check = check;
        this.parts = List.copyOf(parts);
        this.joining = joining;
        this.units = units;
    }

    /// @param by whose rows of the province are open
    public Report of(Actor by, MergerPlan plan) {
        var lines = plans.lines(plan.id());
        var choices = plans.choices(plan.id());
        var found = new ArrayList<Report.Unit>();
        var posts = new ArrayList<Post>();
        for (var group : Report.groups(lines)) {
            var theirs = people.posts(plan, group, choices);
            posts.addAll(theirs);
            var along = alongOf(theirs);
            for (var old : group.old()) {
                found.add(unit(by, plan, group, old, along));
            }
        }
        return new Report(found, posts, check.problems(plan, lines, posts));
    }

    /// What the people of one successor become.
    public List<Post> people(MergerPlan plan, Group group) {
        return people.posts(plan, group, plans.choices(plan.id()));
    }

    private Report.Unit unit(Actor by, MergerPlan plan, Group group, UnitId old, Set<UUID> along) {
        var one = joining(by, plan, group, old, along, Map.of(), Instant.EPOCH);
        return new Report.Unit(
                old,
                one.fromName(),
                group.heir(),
                one.into(),
                parts.stream()
                        .flatMap(part -> part.count(one).stream())
                        .filter(lot -> lot.count() > 0)
                        .toList(),
                parts.stream()
                        .flatMap(part -> part.hindrances(one).stream())
                        .filter(hindrance -> hindrance.count() > 0)
                        .toList());
    }

    Joining joining(
            Actor by, MergerPlan plan, Group group, UnitId old, Set<UUID> along, Map<UUID, UUID> offices, Instant at) {
        return new Joining(
                old,
                units.nameOn(old, plan.on().minusDays(1)),
                joining.idOf(successor(plan, group.heir()), plan.on()),
                fullName(group.heir()),
                plan.on(),
                plan.basis(),
                along,
                offices,
                by,
                at);
    }

    static Set<UUID> alongOf(List<Post> posts) {
        return posts.stream()
                .filter(Post::comesAlong)
                .map(post -> post.held().official())
                .collect(Collectors.toUnmodifiableSet());
    }

    static UnitJoining.Successor successor(MergerPlan plan, Heir heir) {
        return new UnitJoining.Successor(
                heir.existing(),
                plan.province(),
                heir.code(),
                UnitKind.valueOf(heir.kind()),
                heir.name(),
                heir.agencyCode());
    }

    public static String fullName(Heir heir) {
        return UnitKind.valueOf(heir.kind()).word() + " " + heir.name();
    }
}
