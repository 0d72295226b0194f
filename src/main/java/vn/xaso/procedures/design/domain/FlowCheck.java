package vn.xaso.procedures.design.domain;

import static vn.xaso.procedures.design.domain.Finding.error;
import static vn.xaso.procedures.design.domain.Finding.warning;
import static vn.xaso.procedures.design.domain.Place.STEPS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.xaso.directory.OfficeKind;
import vn.xaso.directory.PositionKind;
import vn.xaso.procedures.Flow;
import vn.xaso.procedures.Flow.StepAct;
import vn.xaso.procedures.ProcedureVersion.InternalStep;

/// Whether the internal process can be worked: everybody in it exists, it comes to an end, and the end has a result.
///
/// Law: NĐ 118/2025/NĐ-CP
final class FlowCheck {

    /// These sit in several offices: without the office nobody knows whose step it is.
    private static final Set<PositionKind> OF_AN_OFFICE =
            EnumSet.of(PositionKind.HEAD_OF_DIVISION, PositionKind.SPECIALIST);

    private final Flow flow;
    private final List<Finding> found = new ArrayList<>();

    private FlowCheck(Flow flow) {
        this.flow = flow;
    }

    static List<Finding> of(Flow flow) {
        return new FlowCheck(flow).all();
    }

    private List<Finding> all() {
        if (flow.isEmpty()) {
            return List.of(error(STEPS, 0, "noSteps"));
        }
        flow.steps().forEach(step -> {
            checkActor(step);
            checkWays(step);
            checkReturns(step);
        });
        checkShape();
        if (found.stream().noneMatch(Finding::isError) && !flow.isStraight() && !flow.canBeFollowed()) {
            found.add(warning(STEPS, 0, "notFollowed"));
        }
        return found;
    }

    private void checkActor(InternalStep step) {
        var position = position(step.positionKind());
        if (position == null) {
            say("noActor", step);
        } else if (OF_AN_OFFICE.contains(position) && !isOffice(step.officeKind())) {
            say("noOffice", step);
        }
        var act = StepAct.find(step.act());
        if (act.isEmpty()) {
            say("noAct", step);
        } else if (step.hours() == 0 && !act.get().isEnd()) {
            found.add(warning(STEPS, step.order(), "noHours", step.order()));
        }
    }

    private void checkWays(InternalStep step) {
        step.next().stream()
                .filter(order -> !flow.has(order))
                .forEach(order -> found.add(error(STEPS, step.order(), "noSuchNext", step.order(), order)));
        if (flow.ends(step)) {
            if (!step.next().isEmpty()) {
                say("endGoesOn", step);
            }
        } else if (flow.after(step).isEmpty()) {
            say("deadEnd", step);
        } else if (!flow.canEnd(step)) {
            say("noExit", step);
        }
        var besides = flow.besides(step);
        if (besides.size() > 1) {
            var meet = flow.reach(besides.getFirst());
            besides.forEach(one -> meet.retainAll(flow.reach(one)));
            if (meet.isEmpty()) {
                say("apart", step);
            }
        }
    }

    /// Work is sent back to where it has been, never forward past a step.
    private void checkReturns(InternalStep step) {
        for (int order : step.returnsTo()) {
            var earlier = flow.steps().stream()
                    .filter(one -> one.order() == order)
                    .filter(one ->
                            one.order() != step.order() && flow.reach(one).contains(step.order()))
                    .findFirst();
            if (earlier.isEmpty()) {
                found.add(error(STEPS, step.order(), "returnsForward", step.order(), order));
            }
        }
    }

    private void checkShape() {
        var first = flow.first();
        if (!StepAct.RECEIVE.is(first.act())) {
            say("notReceived", first);
        }
        var circle = flow.circle();
        if (!circle.isEmpty()) {
            found.add(error(STEPS, circle.iterator().next(), "circle", words(circle)));
        }
        var reached = flow.reach(first);
        flow.steps().stream().filter(step -> !reached.contains(step.order())).forEach(step -> say("unreached", step));
        checkEnd(reached);
    }

    private void checkEnd(Set<Integer> reached) {
        var ends = flow.steps().stream()
                .filter(step -> reached.contains(step.order()) && StepAct.RETURN.is(step.act()))
                .toList();
        if (ends.isEmpty()) {
            found.add(error(STEPS, 0, "noReturn"));
            return;
        }
        if (ends.size() > 1) {
            say("twoReturns", ends.get(1));
        }
        if (!passes(StepAct.DECIDE, ends.getFirst(), reached)) {
            found.add(error(STEPS, 0, "undecided"));
        } else if (!passes(StepAct.ISSUE, ends.getFirst(), reached)) {
            found.add(warning(STEPS, 0, "unissued"));
        }
    }

    /// All steps but refusals are worked, so one that leads to the end is passed.
    private boolean passes(StepAct act, InternalStep end, Set<Integer> reached) {
        return flow.steps().stream()
                .filter(step -> act.is(step.act()) && reached.contains(step.order()))
                .anyMatch(step -> flow.reach(step).contains(end.order()));
    }

    private void say(String rule, InternalStep step) {
        found.add(error(STEPS, step.order(), rule, step.order(), step.name()));
    }

    private static @Nullable PositionKind position(String name) {
        return Arrays.stream(PositionKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static boolean isOffice(@Nullable String name) {
        return Arrays.stream(OfficeKind.values()).anyMatch(kind -> kind.name().equals(name));
    }

    private static String words(Set<Integer> orders) {
        return orders.stream().map(String::valueOf).collect(Collectors.joining(" → "));
    }
}
