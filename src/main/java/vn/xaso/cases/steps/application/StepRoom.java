package vn.xaso.cases.steps.application;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.cases.application.CaseClock;
import vn.xaso.cases.domain.By;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.steps.domain.CaseSteps;
import vn.xaso.cases.steps.domain.Course;
import vn.xaso.cases.steps.domain.Visit;
import vn.xaso.cases.steps.domain.Visit.Worker;
import vn.xaso.directory.Staff;
import vn.xaso.procedures.Flow.StepAct;
import vn.xaso.procedures.ProcedureVersion.InternalStep;

/// Opens the course of a case for a change, and keeps it after one: what may begin begins, offices are asked, questions
/// that nobody waits for any more are taken back. In the caller's transaction.
@Component
class StepRoom {

    private final StepFlows flows;
    private final CaseSteps steps;
    private final StepQuestions questions;
    private final StepHands hands;
    private final CaseClock clock;
    private final Staff staff;

    StepRoom(StepFlows flows, CaseSteps steps, StepQuestions questions, StepHands hands, CaseClock clock, Staff staff) {
        this.flows = flows;
        this.steps = steps;
        this.questions = questions;
        this.hands = hands;
        this.clock = clock;
        this.staff = staff;
    }

    /// The course of the case, which nobody else changes until the commit. Nothing where it has none.
    Optional<Course> open(CaseFile caseFile) {
        return flows.find(caseFile)
                .map(flow -> new Course(flow, steps.visitsForChange(caseFile.unit(), caseFile.id())))
                .filter(course -> !course.visits().isEmpty());
    }

    /// @param by who did it: the offices are asked in that name
    Course keep(CaseFile caseFile, Course before, Course changed, By by, Instant at) {
        var settled = settled(caseFile, changed, at);
        var asked = questions.ask(caseFile, settled, by, at);
        steps.save(caseFile, before, asked);
        questions.takeBack(caseFile, before, asked, by, at);
        return asked;
    }

    /// Everything begins that may, but what somebody must do something for: the leader gets a draft, another official
    /// gets the case.
    private Course settled(CaseFile caseFile, Course changed, Instant at) {
        var course = changed;
        boolean moves = true;
        while (moves) {
            moves = false;
            for (var visit : course.ready()) {
                var step = course.stepOf(visit);
                if (!moves && beginsByItself(caseFile, step)) {
                    course = begun(caseFile, course, visit, at);
                    moves = true;
                }
            }
        }
        return course;
    }

    private boolean beginsByItself(CaseFile caseFile, InternalStep step) {
        return switch (StepAct.valueOf(step.act())) {
            case CONSULT, ISSUE, RETURN, RECEIVE -> true;
            case ASSIGN, REVIEW ->
                caseFile.assignee() == null || hands.fits(caseFile.unit(), caseFile.assignee(), step);
            case DECIDE, REFUSE -> false;
        };
    }

    Course begun(CaseFile caseFile, Course course, Visit visit, Instant at) {
        return course.begin(visit, at, due(caseFile, course.stepOf(visit), at), worker(caseFile, course, visit));
    }

    private Worker worker(CaseFile caseFile, Course course, Visit visit) {
        var act = StepAct.valueOf(course.stepOf(visit).act());
        return act == StepAct.ASSIGN || act == StepAct.REVIEW ? worker(caseFile) : Worker.NOBODY;
    }

    Worker worker(CaseFile caseFile) {
        var official = caseFile.assignee();
        return official == null ? Worker.NOBODY : new Worker(official, staff.name(official));
    }

    /// The step of an official's own, by the hours of the design; null where it has none or the clock stands still.
    @Nullable
    Instant due(CaseFile caseFile, InternalStep step, Instant since) {
        boolean stands = caseFile.times().pauses().stream().anyMatch(pause -> pause.to() == null);
        return step.hours() == 0 || stands ? null : clock.stepDue(caseFile, since, step.hours());
    }

    /// Where the case is, for whoever only looks.
    Optional<Course> find(CaseFile caseFile) {
        return flows.find(caseFile)
                .map(flow -> new Course(flow, steps.visits(caseFile.unit(), caseFile.id())))
                .filter(course -> !course.visits().isEmpty());
    }

    /// The visit whose question that is.
    static Optional<Visit> ofLeg(Course course, UUID leg) {
        return course.visits().stream().filter(visit -> leg.equals(visit.leg())).findFirst();
    }
}
