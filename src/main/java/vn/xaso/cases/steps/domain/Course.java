package vn.xaso.cases.steps.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.steps.domain.Visit.State;
import vn.xaso.cases.steps.domain.Visit.Worker;
import vn.xaso.kernel.Refusal;
import vn.xaso.procedures.Flow;
import vn.xaso.procedures.Flow.StepAct;
import vn.xaso.procedures.FlowPicture.Standing;
import vn.xaso.procedures.ProcedureVersion.InternalStep;

/// How a case goes through the steps of its design. It never changes in place.
///
/// The work is in one official's hands at a time; offices that are asked work beside it. A step where branches meet
/// begins when no open step leads to it any more: so it waits for all of them, and because ways forward never go in a
/// circle, one of the open steps can always begin or be done.
///
/// Law: NĐ 118/2025/NĐ-CP
public record Course(Flow flow, List<Visit> visits) {

    public Course {
        visits = List.copyOf(visits);
    }

    /// The case was accepted: the reception is done, what follows has been reached.
    public static Course accepted(Flow flow, Instant since, Instant at, Worker reception) {
        var first = flow.first();
        var received = new Visit(1, first.order(), State.AT_WORK, 0, since, since, null, null, reception, null, "");
        return new Course(flow, List.of(received)).finish(received, flow.besides(first), at);
    }

    public InternalStep stepOf(Visit visit) {
        return flow.get(visit.step());
    }

    public boolean isAct(Visit visit, StepAct act) {
        return act.is(stepOf(visit).act());
    }

    public List<Visit> open() {
        return visits.stream().filter(visit -> visit.state().isOpen()).toList();
    }

    public List<Visit> waiting() {
        return visits.stream().filter(visit -> visit.state() == State.WAITING).toList();
    }

    /// The step in which the one official works who has the case, if there is one.
    public Optional<Visit> own() {
        return atWork().stream().filter(visit -> !isAct(visit, StepAct.CONSULT)).findFirst();
    }

    /// The steps in which others are asked.
    public List<Visit> asked() {
        return atWork().stream().filter(visit -> isAct(visit, StepAct.CONSULT)).toList();
    }

    private List<Visit> atWork() {
        return visits.stream().filter(Visit::isAtWork).toList();
    }

    /// The steps that may begin now: nothing that is open leads to them, and the case is in nobody's hands yet.
    public List<Visit> ready() {
        var free = waiting().stream().filter(visit -> !isHeldUp(visit)).toList();
        var ready = new ArrayList<>(
                free.stream().filter(visit -> isAct(visit, StepAct.CONSULT)).toList());
        if (own().isEmpty()) {
            free.stream()
                    .filter(visit -> !isAct(visit, StepAct.CONSULT))
                    .min(Comparator.comparingInt(Visit::step))
                    .ifPresent(ready::add);
        }
        return List.copyOf(ready);
    }

    private boolean isHeldUp(Visit waiting) {
        return open().stream()
                .anyMatch(other ->
                        other.no() != waiting.no() && flow.reach(stepOf(other)).contains(waiting.step()));
    }

    /// The step that may begin now and is no question to others.
    public Optional<Visit> next() {
        return ready().stream().filter(visit -> !isAct(visit, StepAct.CONSULT)).findFirst();
    }

    /// @param way one of the ways of the design that leave the step
    public Course finish(Visit visit, List<InternalStep> way, Instant at) {
        if (!way.isEmpty() && !flow.ways(stepOf(visit)).contains(way)) {
            throw new Refusal("steps.refusal.noWay");
        }
        return end(visit, State.DONE, way, at, "");
    }

    /// The office that was asked has not answered; the case goes on without.
    public Course goOnWithout(Visit visit, Instant at, String why) {
        return end(visit, State.WENT_ON, onlyWay(visit), at, why);
    }

    public List<InternalStep> onlyWay(Visit visit) {
        var ways = flow.ways(stepOf(visit));
        return ways.isEmpty() ? List.of() : ways.getFirst();
    }

    private Course end(Visit visit, State end, List<InternalStep> way, Instant at, String why) {
        if (!visit.isAtWork()) {
            throw new Refusal("steps.refusal.notHere");
        }
        var course = with(visit.ended(end, at, why));
        for (var step : way) {
            course = course.arrive(step.order(), 0, at);
        }
        return course;
    }

    private Course arrive(int step, int from, Instant at) {
        if (open().stream().anyMatch(visit -> visit.step() == step)) {
            return this;
        }
        var all = new ArrayList<>(visits);
        all.add(new Visit(visits.size() + 1, step, State.WAITING, from, at, null, null, null, Worker.NOBODY, null, ""));
        return new Course(flow, all);
    }

    /// Sends the work back on a way of the design. What was begun behind that step is dropped; a branch beside it goes
    /// on.
    public Course sendBack(Visit from, int to, Instant at, String why) {
        if (!stepOf(from).returnsTo().contains(to)) {
            throw new Refusal("steps.refusal.noWayBack");
        }
        var behind = flow.reach(flow.get(to));
        var course = with(from.ended(State.SENT_BACK, at, why));
        for (var visit : course.open()) {
            if (behind.contains(visit.step())) {
                course = course.with(visit.ended(State.DROPPED, at, ""));
            }
        }
        return course.arrive(to, from.step(), at);
    }

    /// The leader did not sign, and the design names no step for that: the result is drafted anew. A refusal goes back
    /// to the step that proposed it.
    public Course draftAnew(Visit decision, Instant at, String why) {
        if (!isAct(decision, StepAct.REFUSE)) {
            return with(decision.waitingAgain());
        }
        var course = with(decision.ended(State.SENT_BACK, at, why));
        return visits.reversed().stream()
                .filter(visit -> visit.state() == State.DONE && isAct(visit, StepAct.REVIEW))
                .findFirst()
                .map(visit -> course.arrive(visit.step(), decision.step(), at))
                .orElse(course);
    }

    public Course begin(Visit visit, Instant at, @Nullable Instant due, Worker worker) {
        if (ready().stream().noneMatch(one -> one.no() == visit.no())) {
            throw new Refusal(
                    "steps.refusal.notYet", visit.step(), stepOf(visit).name());
        }
        return with(visit.begun(at, due, worker));
    }

    /// The case is over.
    public Course drop(Instant at) {
        return each(visit -> visit.state().isOpen() ? visit.ended(State.DROPPED, at, "") : visit);
    }

    public Course with(Visit changed) {
        return each(visit -> visit.no() == changed.no() ? changed : visit);
    }

    public Course withLeg(Visit visit, UUID leg, Worker office, Instant due) {
        return with(visit.withLeg(leg, office, due));
    }

    /// The work of the one official goes to another one.
    public Course inHandsOf(Worker other) {
        return own().map(visit -> with(visit.withWorker(other))).orElse(this);
    }

    /// @param due the new due date of a step that is at work in this house, or null while the clock stands still
    public Course withDues(Function<Visit, @Nullable Instant> due) {
        return own().map(visit -> with(visit.withDue(due.apply(visit)))).orElse(this);
    }

    private Course each(UnaryOperator<Visit> change) {
        return new Course(flow, visits.stream().map(change).toList());
    }

    public Visit get(int no) {
        return visits.get(no - 1);
    }

    /// Who worked in the step last.
    public Optional<Worker> lastIn(int step) {
        return visits.reversed().stream()
                .filter(visit -> visit.step() == step && visit.worker().official() != null)
                .map(Visit::worker)
                .findFirst();
    }

    /// How often the work was sent back to each step.
    public Map<Integer, Integer> returns() {
        var counted = new HashMap<Integer, Integer>();
        visits.stream()
                .filter(visit -> visit.from() > 0)
                .forEach(visit -> counted.merge(visit.step(), 1, Integer::sum));
        return Map.copyOf(counted);
    }

    public Standing standing() {
        var now = steps(atWork());
        var waits = new TreeSet<>(steps(waiting()));
        waits.removeAll(now);
        var done = visits.stream()
                .filter(visit -> visit.state() == State.DONE || visit.state() == State.WENT_ON)
                .map(Visit::step)
                .filter(step -> open().stream()
                        .noneMatch(visit -> flow.reach(flow.get(visit.step())).contains(step)))
                .collect(Collectors.toSet());
        return new Standing(now, Set.copyOf(done), Set.copyOf(waits), returns());
    }

    private static Set<Integer> steps(List<Visit> visits) {
        return visits.stream().map(Visit::step).collect(Collectors.toUnmodifiableSet());
    }
}
