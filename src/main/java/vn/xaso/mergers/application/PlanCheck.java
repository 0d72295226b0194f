package vn.xaso.mergers.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.xaso.directory.OfficeKind;
import vn.xaso.directory.Staff;
import vn.xaso.directory.Units;
import vn.xaso.kernel.SearchText;
import vn.xaso.kernel.UnitId;
import vn.xaso.mergers.domain.MergerPlan;
import vn.xaso.mergers.domain.MergerPlan.Group;
import vn.xaso.mergers.domain.MergerPlan.Line;
import vn.xaso.mergers.domain.Post;
import vn.xaso.mergers.domain.Report;
import vn.xaso.mergers.domain.Report.Problem;

/// What is wrong with a plan by itself: units, codes, posts.
@Component
class PlanCheck {

    private final Units units;
    private final Staff staff;

    PlanCheck(Units units, Staff staff) {
        this.units = units;
        this.staff = staff;
    }

    List<Problem> problems(MergerPlan plan, List<Line> lines, List<Post> posts) {
        var found = new ArrayList<Problem>();
        if (lines.isEmpty()) {
            found.add(Problem.blocking("mergers.problem.noUnits"));
        }
        var old = lines.stream().map(Line::old).collect(Collectors.toUnmodifiableSet());
        lines.forEach(line -> old(plan, line, found));
        for (var group : Report.groups(lines)) {
            successor(plan, group, old, found);
            offices(group, found);
        }
        people(posts, found);
        return List.copyOf(found);
    }

    private void old(MergerPlan plan, Line line, List<Problem> found) {
        var unit = units.find(line.old()).orElseThrow();
        var lastDay = plan.on().minusDays(1);
        if (!unit.isValidOn(lastDay) || unit.validTo() != null) {
            found.add(Problem.blocking("mergers.problem.unitGone", unit.fullName()));
        }
        long later = staff.officialsOf(line.old(), plan.on()).stream()
                .flatMap(official -> official.holdings().stream())
                .filter(holding -> !holding.from().isBefore(plan.on()))
                .count();
        if (later > 0) {
            found.add(Problem.blocking("mergers.problem.appointedLater", unit.fullName(), later));
        }
    }

    private void successor(MergerPlan plan, Group group, Set<UnitId> old, List<Problem> found) {
        var heir = group.heir();
        var existing = heir.existing();
        if (existing != null) {
            if (old.contains(existing)
                    || units.find(existing)
                            .filter(unit -> unit.validTo() == null)
                            .isEmpty()) {
                found.add(Problem.blocking("mergers.problem.successorEnds", DryRun.fullName(heir)));
            }
            return;
        }
        units.findByCode(heir.code(), plan.on())
                .filter(unit -> !old.contains(unit.id()))
                .ifPresent(
                        unit -> found.add(Problem.blocking("mergers.problem.codeTaken", heir.code(), unit.fullName())));
        if (heir.agencyCode().isEmpty()) {
            found.add(Problem.note("mergers.problem.noAgencyCode", DryRun.fullName(heir)));
            return;
        }
        units.findByAgencyCode(heir.agencyCode())
                .filter(unit -> !old.contains(unit.id()))
                .ifPresent(unit -> found.add(
                        Problem.blocking("mergers.problem.agencyCodeTaken", heir.agencyCode(), unit.fullName())));
    }

    /// Offices of their own name are put together where the names are the same.
    private void offices(Group group, List<Problem> found) {
        var seen = new HashSet<String>();
        for (var old : group.old()) {
            staff.officesOf(old).stream()
                    .filter(office -> office.kind() == OfficeKind.OTHER)
                    .filter(office -> !seen.add(SearchText.fold(office.name())))
                    .forEach(office -> found.add(
                            Problem.note("mergers.problem.sameOffice", office.name(), DryRun.fullName(group.heir()))));
        }
    }

    private static void people(List<Post> posts, List<Problem> found) {
        count(posts, Post.Stand.UNDECIDED, true, "mergers.problem.undecided", found);
        count(posts, Post.Stand.CLASHES, true, "mergers.problem.clashes", found);
        count(posts, Post.Stand.PROPOSED, false, "mergers.problem.proposed", found);
        count(posts, Post.Stand.LEAVES, false, "mergers.problem.leaves", found);
    }

    private static void count(List<Post> posts, Post.Stand stand, boolean blocks, String key, List<Problem> found) {
        long count = posts.stream().filter(post -> post.stand() == stand).count();
        if (count > 0) {
            found.add(new Problem(key, blocks, List.of(count)));
        }
    }

    /// Whether that day may be the first of a merger.
    static boolean isSensible(LocalDate on, LocalDate today) {
        return on.isAfter(today.minusYears(2)) && on.isBefore(today.plusYears(5));
    }
}
