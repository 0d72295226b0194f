package vn.xaso.mergers.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.merging.Fate;
import vn.xaso.kernel.merging.Hindrance;
import vn.xaso.kernel.merging.Lot;
import vn.xaso.mergers.domain.MergerPlan.Group;
import vn.xaso.mergers.domain.MergerPlan.Heir;

/// What a plan would do, and what is in its way.
///
/// @param units in the order of the plan
/// @param posts of all people
/// @param problems of the plan itself
public record Report(List<Unit> units, List<Post> posts, List<Problem> problems) {

    public Report {
        units = List.copyOf(units);
        posts = List.copyOf(posts);
        problems = List.copyOf(problems);
    }

    /// One old unit; what it has none of is left out.
    public record Unit(UnitId old, String name, Heir heir, UnitId into, List<Lot> lots, List<Hindrance> hindrances) {

        public boolean isBlocked() {
            return hindrances.stream().anyMatch(Hindrance::blocks);
        }
    }

    /// @param key of the words
    public record Problem(String key, boolean blocks, List<Object> arguments) {

        public static Problem blocking(String key, Object... arguments) {
            return new Problem(key, true, List.of(arguments));
        }

        public static Problem note(String key, Object... arguments) {
            return new Problem(key, false, List.of(arguments));
        }
    }

    public boolean mayRun() {
        return problems.stream().noneMatch(Problem::blocks) && units.stream().noneMatch(Unit::isBlocked);
    }

    /// All units together, kind by kind.
    public List<Lot> totals() {
        var sums = new LinkedHashMap<Map.Entry<String, Fate>, Long>();
        units.stream()
                .flatMap(unit -> unit.lots().stream())
                .forEach(lot -> sums.merge(Map.entry(lot.kind(), lot.fate()), lot.count(), Long::sum));
        var totals = new ArrayList<Lot>();
        sums.forEach((key, count) -> totals.add(new Lot(key.getKey(), key.getValue(), count)));
        return List.copyOf(totals);
    }

    public List<Hindrance> hindrances() {
        var sums = new LinkedHashMap<Map.Entry<String, Boolean>, Long>();
        units.stream()
                .flatMap(unit -> unit.hindrances().stream())
                .forEach(one -> sums.merge(Map.entry(one.kind(), one.blocks()), one.count(), Long::sum));
        var all = new ArrayList<Hindrance>();
        sums.forEach((key, count) -> all.add(new Hindrance(key.getKey(), count, key.getValue())));
        return List.copyOf(all);
    }

    public long successors() {
        return units.stream().map(unit -> unit.heir().code()).distinct().count();
    }

    public long moved() {
        return totals().stream()
                .filter(lot -> lot.fate() == Fate.MOVES)
                .mapToLong(Lot::count)
                .sum();
    }

    /// Of what was confirmed: another figure, and it must be confirmed anew.
    public String figures() {
        return units.size() + "-" + successors() + "-"
                + posts.stream().filter(Post::comesAlong).count() + "-" + moved();
    }

    /// The old units, successor by successor, in the order of the plan.
    public static List<Group> groups(List<MergerPlan.Line> lines) {
        var groups = new LinkedHashMap<String, List<MergerPlan.Line>>();
        lines.forEach(line -> groups.computeIfAbsent(line.heir().code(), code -> new ArrayList<>())
                .add(line));
        return groups.values().stream()
                .map(group -> new Group(
                        group.getFirst().heir(),
                        group.stream().map(MergerPlan.Line::old).toList()))
                .toList();
    }
}
