package vn.xaso.procedures;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xaso.procedures.ProcedureVersion.InternalStep;

/// The steps of a version as a graph. Steps that follow together run side by side and meet again; a refusal and a step
/// with a condition are ways of their own. What is sent back does not count as a way forward.
public final class Flow {

    /// What is done in a step of the internal process.
    ///
    /// Law: NĐ 118/2025/NĐ-CP
    public enum StepAct {
        RECEIVE,
        ASSIGN,
        REVIEW,
        /// Another office is asked; it works beside the others.
        CONSULT,
        DECIDE,
        ISSUE,
        /// The result is handed over: the work ends.
        RETURN,
        /// The case is refused: the work ends.
        REFUSE;

        public static Optional<StepAct> find(String name) {
            return Arrays.stream(values())
                    .filter(act -> act.name().equals(name))
                    .findFirst();
        }

        public boolean isEnd() {
            return this == RETURN || this == REFUSE;
        }

        public boolean is(String name) {
            return name().equals(name);
        }
    }

    private final Map<Integer, InternalStep> steps = new LinkedHashMap<>();

    public Flow(Collection<InternalStep> steps) {
        steps.forEach(step -> this.steps.put(step.order(), step));
    }

    public List<InternalStep> steps() {
        return List.copyOf(steps.values());
    }

    public boolean isEmpty() {
        return steps.isEmpty();
    }

    public InternalStep first() {
        return steps.values().iterator().next();
    }

    public InternalStep get(int order) {
        return Objects.requireNonNull(steps.get(order), () -> "no step " + order);
    }

    public boolean has(int order) {
        return steps.containsKey(order);
    }

    /// The steps that follow and exist.
    public List<InternalStep> after(InternalStep step) {
        return step.next().stream().distinct().flatMap(order -> find(order)).toList();
    }

    /// Those that follow side by side.
    public List<InternalStep> besides(InternalStep step) {
        return after(step).stream().filter(one -> !isWayOfItsOwn(one)).toList();
    }

    /// The ways on which the work may go on: all that run side by side are one, and each refusal and each step with a
    /// condition is one. Whoever ends the step chooses between them.
    public List<List<InternalStep>> ways(InternalStep step) {
        var ways = new ArrayList<List<InternalStep>>();
        var besides = besides(step);
        if (!besides.isEmpty()) {
            ways.add(besides);
        }
        after(step).stream().filter(Flow::isWayOfItsOwn).forEach(one -> ways.add(List.of(one)));
        return List.copyOf(ways);
    }

    private static boolean isWayOfItsOwn(InternalStep step) {
        return StepAct.REFUSE.is(step.act()) || !step.condition().isEmpty();
    }

    /// Whether the states of a case say everything that the steps say: one step after the other, each act once, and
    /// nothing sent back but by the leader as always.
    public boolean isStraight() {
        return FlowShape.isStraight(this);
    }

    /// Whether cases can go by these steps.
    public boolean canBeFollowed() {
        return FlowShape.canBeFollowed(this);
    }

    /// Every step to which the work can come from this one, this one as well.
    public Set<Integer> reach(InternalStep from) {
        var seen = new TreeSet<Integer>();
        var open = new ArrayDeque<InternalStep>();
        open.add(from);
        while (!open.isEmpty()) {
            var step = open.remove();
            if (seen.add(step.order())) {
                open.addAll(after(step));
            }
        }
        return seen;
    }

    public boolean ends(InternalStep step) {
        return StepAct.find(step.act()).map(StepAct::isEnd).orElse(false);
    }

    /// Whether the work can come from this step to an end.
    public boolean canEnd(InternalStep step) {
        return reach(step).stream().flatMap(this::find).anyMatch(this::ends);
    }

    /// The steps that lie on a circle of ways forward.
    public Set<Integer> circle() {
        var on = new TreeSet<Integer>();
        for (var step : steps.values()) {
            if (after(step).stream().anyMatch(next -> reach(next).contains(step.order()))) {
                on.add(step.order());
            }
        }
        return on;
    }

    /// The hours of the longest way from the first step to an end; of steps side by side the longest counts.
    ///
    /// @throws IllegalStateException where the steps go in a circle
    public int hours() {
        return steps.isEmpty() ? 0 : hours(first(), new HashMap<>(), new LinkedHashSet<>());
    }

    private int hours(InternalStep step, Map<Integer, Integer> known, Set<Integer> way) {
        @Nullable Integer before = known.get(step.order());
        if (before != null) {
            return before;
        }
        if (!way.add(step.order())) {
            throw new IllegalStateException("The steps go in a circle: " + way);
        }
        int longest = 0;
        for (var next : after(step)) {
            longest = Math.max(longest, hours(next, known, way));
        }
        way.remove(step.order());
        known.put(step.order(), longest + step.hours());
        return longest + step.hours();
    }

    private Stream<InternalStep> find(int order) {
        return Stream.ofNullable(steps.get(order));
    }
}
