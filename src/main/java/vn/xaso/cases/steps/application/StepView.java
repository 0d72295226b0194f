package vn.xaso.cases.steps.application;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.application.HandlingOffice.Specialist;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.steps.domain.Course;
import vn.xaso.cases.steps.domain.Visit;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.procedures.Flow.StepAct;
import vn.xaso.procedures.ProcedureVersion.InternalStep;

/// What somebody who looks at a case may do with its steps now.
@Component
public class StepView {

    private static final Set<CaseState> IN_HAND =
            EnumSet.of(CaseState.ASSIGNED, CaseState.IN_REVIEW, CaseState.RETURNED_TO_SPECIALIST);

    private static final Set<CaseState> HELD = EnumSet.of(
            CaseState.ASSIGNED, CaseState.IN_REVIEW, CaseState.RETURNED_TO_SPECIALIST, CaseState.WAIT_OTHER_ORG);

    private final StepRoom room;
    private final StepHands hands;
    private final StepQuestions questions;
    private final Clock clock;

    StepView(StepRoom room, StepHands hands, StepQuestions questions, Clock clock) {
        this.room = room;
        this.hands = hands;
        this.questions = questions;
        this.clock = clock;
    }

    /// A way on that the official may take.
    ///
    /// @param steps of the design that it takes
    /// @param next the step that somebody gets, or nothing where the case waits for others
    /// @param candidates who may get it; empty where it stays in the same hands
    public record Way(int no, List<InternalStep> steps, Optional<InternalStep> next, List<Specialist> candidates) {}

    /// @param isOpen whether the office owes an answer still
    public record Unanswered(Visit visit, boolean isOpen) {}

    public Optional<Course> find(CaseFile caseFile) {
        return room.find(caseFile);
    }

    public List<Way> ways(Actor actor, CaseFile caseFile, Course course) {
        if (!holds(actor, caseFile) || !IN_HAND.contains(caseFile.state())) {
            return List.of();
        }
        var own = course.own();
        if (own.isEmpty()) {
            return course.next().map(course::stepOf).filter(StepView::isWork).stream()
                    .map(step -> new Way(0, List.of(step), Optional.of(step), candidates(caseFile, step)))
                    .toList();
        }
        var found = new ArrayList<Way>();
        if (course.isAct(own.get(), StepAct.REVIEW)) {
            var all = course.flow().ways(course.stepOf(own.get()));
            for (int no = 0; no < all.size(); no++) {
                way(caseFile, course, own.get(), no, all.get(no)).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Way> way(CaseFile caseFile, Course course, Visit own, int no, List<InternalStep> steps) {
        var done = course.finish(own, steps, clock.instant());
        var next = done.next().map(done::stepOf);
        if (next.isPresent()) {
            return next.filter(StepView::isWork).map(step -> new Way(no, steps, next, candidates(caseFile, step)));
        }
        boolean waits = done.ready().stream().anyMatch(visit -> done.isAct(visit, StepAct.CONSULT))
                || done.asked().stream().anyMatch(visit -> questions.isOpen(caseFile, visit));
        return waits ? Optional.of(new Way(no, steps, Optional.empty(), List.of())) : Optional.empty();
    }

    private static boolean isWork(InternalStep step) {
        return StepAct.REVIEW.is(step.act()) || StepAct.ASSIGN.is(step.act());
    }

    private List<Specialist> candidates(CaseFile caseFile, InternalStep step) {
        return hands.candidates(caseFile.unit(), step);
    }

    /// Whether the next thing to do is to draft the result.
    public boolean isToBeDrafted(Actor actor, CaseFile caseFile, Course course) {
        return holds(actor, caseFile)
                && IN_HAND.contains(caseFile.state())
                && StepLedger.drafted(course, null, clock.instant()).isPresent();
    }

    /// Whether the reader has the draft before him or her.
    public static boolean decides(Actor actor, CaseFile caseFile) {
        return caseFile.state() == CaseState.SUBMITTED_TO_LEADER && actor.may(Right.DECIDE_CASES);
    }

    /// The steps to which the reader may send the work back, the nearest first.
    public List<InternalStep> backs(Actor actor, CaseFile caseFile, Course course) {
        boolean may = decides(actor, caseFile) || (holds(actor, caseFile) && IN_HAND.contains(caseFile.state()));
        if (!may) {
            return List.of();
        }
        var from = new ArrayList<>(course.own().stream().toList());
        from.addAll(course.asked());
        return from.stream()
                .flatMap(visit -> course.stepOf(visit).returnsTo().stream())
                .distinct()
                .sorted((one, other) -> Integer.compare(other, one))
                .map(course.flow()::get)
                .toList();
    }

    /// What was asked without an answer, where the reader has to decide.
    public List<Unanswered> unanswered(Actor actor, CaseFile caseFile, Course course) {
        if (!holds(actor, caseFile) || !HELD.contains(caseFile.state())) {
            return List.of();
        }
        var now = now();
        return course.asked().stream()
                .filter(visit -> visit.leg() != null)
                .map(visit -> new Unanswered(visit, questions.isOpen(caseFile, visit)))
                .filter(one -> !one.isOpen() || one.visit().isLateAt(now))
                .toList();
    }

    private Instant now() {
        return clock.instant();
    }

    private static boolean holds(Actor actor, CaseFile caseFile) {
        return actor.may(Right.REVIEW_CASES) && actor.person().equals(caseFile.assignee());
    }
}
