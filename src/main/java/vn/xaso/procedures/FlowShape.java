package vn.xaso.procedures;

import static vn.xaso.procedures.Flow.StepAct.ASSIGN;
import static vn.xaso.procedures.Flow.StepAct.CONSULT;
import static vn.xaso.procedures.Flow.StepAct.DECIDE;
import static vn.xaso.procedures.Flow.StepAct.ISSUE;
import static vn.xaso.procedures.Flow.StepAct.RECEIVE;
import static vn.xaso.procedures.Flow.StepAct.REFUSE;
import static vn.xaso.procedures.Flow.StepAct.RETURN;
import static vn.xaso.procedures.Flow.StepAct.REVIEW;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.xaso.procedures.Flow.StepAct;
import vn.xaso.procedures.ProcedureVersion.InternalStep;

/// Which designs the states of a case can carry: received first; then work in the hands of one official at a time with
/// others asked beside it; then one decision, the number, and the hand-over.
final class FlowShape {

    /// What is done inside the office before the decision. Only there work is sent back to.
    private static final Set<StepAct> WORK = EnumSet.of(ASSIGN, REVIEW, CONSULT);

    private FlowShape() {}

    static boolean isStraight(Flow flow) {
        var acts = new HashSet<String>();
        return flow.steps().stream()
                .allMatch(step -> step.returnsTo().isEmpty()
                        && step.condition().isEmpty()
                        && !CONSULT.is(step.act())
                        && flow.besides(step).size() <= 1
                        && (acts.add(step.act()) || REFUSE.is(step.act())));
    }

    static boolean canBeFollowed(Flow flow) {
        return !flow.isEmpty()
                && flow.circle().isEmpty()
                && RECEIVE.is(flow.first().act())
                && count(flow, RECEIVE) == 1
                && count(flow, DECIDE) == 1
                && count(flow, ISSUE) <= 1
                && count(flow, RETURN) == 1
                && flow.steps().stream().allMatch(step -> fits(flow, step));
    }

    private static long count(Flow flow, StepAct act) {
        return flow.steps().stream().filter(step -> act.is(step.act())).count();
    }

    private static boolean fits(Flow flow, InternalStep step) {
        var act = StepAct.find(step.act()).orElse(null);
        if (act == null || !returnsFit(flow, step, act)) {
            return false;
        }
        return switch (act) {
            case RECEIVE, ASSIGN -> goesToOne(flow, step) && leadsToDecision(flow, step);
            case REVIEW -> workFits(flow, step) && leadsToDecision(flow, step);
            case CONSULT -> flow.ways(step).size() == 1 && workFits(flow, step) && leadsToDecision(flow, step);
            case DECIDE -> only(flow, step, EnumSet.of(ISSUE, RETURN));
            case ISSUE -> only(flow, step, EnumSet.of(RETURN));
            case RETURN, REFUSE -> flow.after(step).isEmpty();
        };
    }

    /// Somebody gets the case at once; besides, others may be asked, or it is refused.
    private static boolean goesToOne(Flow flow, InternalStep step) {
        var besides = flow.besides(step);
        return flow.ways(step).stream()
                        .skip(1)
                        .allMatch(way -> REFUSE.is(way.getFirst().act()))
                && own(besides) == 1
                && besides.stream().allMatch(one -> ASSIGN.is(one.act()) || isAskedOrReviewed(one));
    }

    private static boolean isAskedOrReviewed(InternalStep step) {
        return REVIEW.is(step.act()) || CONSULT.is(step.act());
    }

    /// One official has the case at a time.
    private static boolean workFits(Flow flow, InternalStep step) {
        return flow.ways(step).stream().allMatch(way -> own(way) <= 1);
    }

    private static long own(List<InternalStep> steps) {
        return steps.stream().filter(step -> !CONSULT.is(step.act())).count();
    }

    private static boolean leadsToDecision(Flow flow, InternalStep step) {
        return flow.ways(step).stream()
                .filter(way -> !REFUSE.is(way.getFirst().act()))
                .flatMap(List::stream)
                .allMatch(next -> flow.reach(next).stream()
                        .anyMatch(order -> DECIDE.is(flow.get(order).act())));
    }

    private static boolean only(Flow flow, InternalStep step, Set<StepAct> acts) {
        var after = flow.besides(step);
        return after.size() == 1
                && acts.stream().anyMatch(act -> act.is(after.getFirst().act()));
    }

    private static boolean returnsFit(Flow flow, InternalStep step, StepAct act) {
        boolean may = act == DECIDE || WORK.contains(act);
        return step.returnsTo().isEmpty()
                || (may && step.returnsTo().stream().allMatch(order -> isWorkBefore(flow, step, order)));
    }

    private static boolean isWorkBefore(Flow flow, InternalStep step, int order) {
        return flow.has(order)
                && order != step.order()
                && WORK.stream().anyMatch(act -> act.is(flow.get(order).act()))
                && flow.reach(flow.get(order)).contains(step.order());
    }
}
