package vn.xaso.cases.steps.application;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.xaso.cases.application.EventFacts;
import vn.xaso.cases.domain.By;
import vn.xaso.cases.domain.CaseEvent;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.domain.CaseLedger;
import vn.xaso.cases.domain.Outcome;
import vn.xaso.cases.legs.application.LegEnded;
import vn.xaso.cases.legs.domain.LegState;
import vn.xaso.cases.steps.domain.Course;
import vn.xaso.cases.steps.domain.Visit;
import vn.xaso.cases.steps.domain.Visit.Worker;
import vn.xaso.kernel.Refusal;
import vn.xaso.procedures.Flow.StepAct;
import vn.xaso.procedures.ProcedureVersion.InternalStep;

/// Lets the course of a case follow the acts of the table of moves, in the transaction of the act, and refuses an act
/// that the design does not have there. A case without designed steps is not touched.
@Component
class StepLedger implements CaseLedger {

    private final StepFlows flows;
    private final StepRoom room;
    private final StepQuestions questions;
    private final CaseFiles cases;

    StepLedger(StepFlows flows, StepRoom room, StepQuestions questions, CaseFiles cases) {
        this.flows = flows;
        this.room = room;
        this.questions = questions;
        this.cases = cases;
    }

    @Override
    public void write(CaseFile.Change change) {
        var after = change.after();
        if (after.code() == null || flows.find(after).isEmpty()) {
            return;
        }
        var event = change.events().getLast();
        if (EventFacts.read(event, StepDesk.STEP).isPresent()) {
            return;
        }
        switch (event.act()) {
            case ACCEPT -> accept(after, event);
            case CONSULT, TRANSFER_UP -> throw new Refusal("steps.refusal.notDesigned");
            case ASSIGN -> change(after, event, course -> assigned(course, after, event));
            case SUBMIT_TO_LEADER -> change(after, event, course -> laidBefore(course, after, event));
            case RETURN_TO_SPECIALIST -> change(after, event, course -> returned(course, event));
            case SIGN -> change(after, event, course -> done(course, StepAct.DECIDE, event));
            case ISSUE -> change(after, event, course -> done(course, StepAct.ISSUE, event));
            case HAND_OVER -> change(after, event, course -> handedOver(course, event));
            case WITHDRAW, STOP -> change(after, event, course -> course.drop(event.at()));
            case REQUEST_SUPPLEMENT, REQUEST_PAYMENT -> change(after, event, course -> course.withDues(own -> null));
            case SUPPLY, RECORD_PAYMENT -> change(after, event, course -> goesOn(course, after));
            default -> {}
        }
    }

    private void change(CaseFile after, CaseEvent event, UnaryOperator<Course> change) {
        room.open(after).ifPresent(course -> room.keep(after, course, change.apply(course), event.by(), event.at()));
    }

    private void accept(CaseFile after, CaseEvent event) {
        var flow = flows.find(after).orElseThrow();
        var since = Objects.requireNonNullElse(after.times().submittedAt(), event.at());
        var reception = new Worker(event.by().person(), event.by().name());
        var course = Course.accepted(flow, since, event.at(), reception);
        room.keep(after, new Course(flow, List.of()), course, event.by(), event.at());
    }

    /// To give the case out is the step of its own where the design has one; otherwise the step goes into other hands.
    private Course assigned(Course course, CaseFile after, CaseEvent event) {
        questions.follow(after, course);
        var own = course.own();
        var gives = own.filter(visit -> course.isAct(visit, StepAct.ASSIGN));
        if (gives.isEmpty()) {
            return course.inHandsOf(room.worker(after));
        }
        var done = course.with(gives.get()).finish(gives.get(), course.onlyWay(gives.get()), event.at());
        return done.next()
                .map(visit -> room.begun(after, done, visit, event.at()))
                .orElse(done);
    }

    /// The draft lies before the leader: the step in hand is done by it.
    private Course laidBefore(Course course, CaseFile after, CaseEvent event) {
        var ready = drafted(course, after.outcome(), event.at()).orElseThrow(() -> notYet(course));
        return room.begun(after, ready, ready.next().orElseThrow(), event.at());
    }

    /// The course with the decision, or the refusal, as its next step; nothing where the design does not lead there.
    static Optional<Course> drafted(Course course, @org.jspecify.annotations.Nullable Outcome outcome, Instant at) {
        var own = course.own();
        if (own.isEmpty()) {
            return Optional.of(course).filter(StepLedger::isBeforeLeader);
        }
        return course.flow().ways(course.stepOf(own.get())).stream()
                .filter(way -> outcome != Outcome.GRANTED || !isRefusal(way))
                .map(way -> isRefusal(way)
                        ? course.drop(at).with(own.get()).finish(own.get(), way, at)
                        : course.finish(own.get(), way, at))
                .filter(StepLedger::isBeforeLeader)
                .findFirst();
    }

    private static boolean isRefusal(List<InternalStep> way) {
        return StepAct.REFUSE.is(way.getFirst().act());
    }

    private static boolean isBeforeLeader(Course course) {
        return course.own().isEmpty()
                && course.next()
                        .filter(visit -> course.isAct(visit, StepAct.DECIDE) || course.isAct(visit, StepAct.REFUSE))
                        .isPresent();
    }

    private static Refusal notYet(Course course) {
        var open = course.open().getLast();
        return new Refusal(
                "steps.refusal.draftNotYet", open.step(), course.stepOf(open).name());
    }

    /// Without a word which step it goes back to: the nearest that the design names.
    private static Course returned(Course course, CaseEvent event) {
        var decision = course.own().orElseThrow(() -> new Refusal("steps.refusal.notHere"));
        var why = Objects.requireNonNullElse(event.note(), "");
        return course.stepOf(decision).returnsTo().stream()
                .max(Integer::compare)
                .map(to -> course.sendBack(decision, to, event.at(), why))
                .orElseGet(() -> course.draftAnew(decision, event.at(), why));
    }

    /// A refusal that the leader signs goes its own way to the citizen; the design ends with it.
    private static Course done(Course course, StepAct act, CaseEvent event) {
        return course.own()
                .filter(visit -> course.isAct(visit, act))
                .map(visit -> course.finish(visit, course.onlyWay(visit), event.at()))
                .orElse(course);
    }

    private static Course handedOver(Course course, CaseEvent event) {
        var over = course.own()
                .map(visit -> course.finish(visit, List.of(), event.at()))
                .orElse(course);
        return over.drop(event.at());
    }

    private Course goesOn(Course course, CaseFile after) {
        return course.withDues(
                own -> room.due(after, course.stepOf(own), Objects.requireNonNullElse(own.begunAt(), own.arrivedAt())));
    }

    /// An answer ends the step in which it was asked. What was given back or taken back waits for the official who has
    /// the case: ask again, or go on.
    @EventListener
    void ended(LegEnded ended) {
        var leg = ended.leg();
        if (leg.state() != LegState.ANSWERED) {
            return;
        }
        var caseFile = cases.get(leg.unit(), leg.matter().caseId());
        if (flows.find(caseFile).isEmpty()) {
            return;
        }
        room.open(caseFile)
                .ifPresent(course -> StepRoom.ofLeg(course, leg.id())
                        .filter(Visit::isAtWork)
                        .ifPresent(visit -> room.keep(
                                caseFile,
                                course,
                                course.finish(visit, course.onlyWay(visit), ended.at()),
                                By.elsewhere(leg.partner().name()),
                                ended.at())));
    }
}
