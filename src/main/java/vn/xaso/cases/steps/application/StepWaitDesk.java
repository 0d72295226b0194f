package vn.xaso.cases.steps.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.cases.application.CaseReaders;
import vn.xaso.cases.application.WaitingDesk;
import vn.xaso.cases.domain.By;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.domain.CaseOvertaken;
import vn.xaso.cases.steps.domain.Course;
import vn.xaso.cases.steps.domain.Visit;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;

/// Where the official who waits for an office decides: ask it once more, or go on without its answer.
///
/// Law: NĐ 118/2025/NĐ-CP
@Service
@Transactional
public class StepWaitDesk {

    private final CaseFiles cases;
    private final StepRoom room;
    private final StepQuestions questions;
    private final WaitingDesk waiting;
    private final AuditTrail audit;
    private final Clock clock;

    StepWaitDesk(
            CaseFiles cases,
            StepRoom room,
            StepQuestions questions,
            WaitingDesk waiting,
            AuditTrail audit,
            Clock clock) {
        this.cases = cases;
        this.room = room;
        this.questions = questions;
        this.waiting = waiting;
        this.audit = audit;
        this.clock = clock;
    }

    /// Asks the same office again after it gave the question back, or it was taken back.
    ///
    /// @param no the visit in which it was asked
    public void askAgain(Actor actor, UUID id, int seen, int no, String words) {
        var caseFile = held(actor, id, seen);
        var course = course(caseFile);
        var visit = asked(course, no);
        if (questions.isOpen(caseFile, visit)) {
            throw new Refusal("steps.refusal.askedAlready");
        }
        var by = By.official(actor);
        var now = now();
        var asked = questions.ask(caseFile, course, visit, StepDesk.words(words), by, now);
        room.keep(caseFile, course, asked, by, now);
        audit.record(actor, actor.unit(), "step.ask-again", id.toString(), "");
    }

    /// Goes on without the answer of an office that is late or gave the question back; the reason is kept.
    ///
    /// @param no the visit in which it was asked
    public void goOn(Actor actor, UUID id, int seen, int no, String why) {
        var caseFile = held(actor, id, seen);
        var course = course(caseFile);
        var visit = asked(course, no);
        var now = now();
        if (questions.isOpen(caseFile, visit) && !visit.isLateAt(now)) {
            throw new Refusal("steps.refusal.notLate");
        }
        var reason = StepDesk.words(why);
        var by = By.official(actor);
        room.keep(caseFile, course, course.goOnWithout(visit, now, reason), by, now);
        if (!questions.areOpen(caseFile)) {
            var note = visit.worker().name() + ": " + reason;
            waiting.goOn(caseFile.unit(), id, by, note, Objects.requireNonNull(visit.leg()));
        }
        audit.record(actor, actor.unit(), "step.go-on", id.toString(), "");
    }

    private CaseFile held(Actor actor, UUID id, int seen) {
        var caseFile = cases.get(actor.unit(), id);
        if (!CaseReaders.may(actor, caseFile) || !actor.may(Right.REVIEW_CASES)) {
            throw new Absent("case " + id);
        }
        if (caseFile.version() != seen) {
            throw new CaseOvertaken(id, seen);
        }
        if (!actor.person().equals(caseFile.assignee())) {
            throw new Refusal("cases.refusal.notYours");
        }
        return caseFile;
    }

    private Course course(CaseFile caseFile) {
        return room.open(caseFile).orElseThrow(() -> new Absent("steps of case " + caseFile.id()));
    }

    private static Visit asked(Course course, int no) {
        return course.asked().stream()
                .filter(visit -> visit.no() == no && visit.leg() != null)
                .findFirst()
                .orElseThrow(() -> new Refusal("steps.refusal.notHere"));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
