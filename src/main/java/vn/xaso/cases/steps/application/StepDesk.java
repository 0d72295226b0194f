package vn.xaso.cases.steps.application;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.application.CaseJournal;
import vn.xaso.cases.application.EventFacts;
import vn.xaso.cases.application.HandlingOffice;
import vn.xaso.cases.application.HandlingOffice.Specialist;
import vn.xaso.cases.application.WaitingDesk;
import vn.xaso.cases.domain.By;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.hands.application.Substitution;
import vn.xaso.cases.steps.domain.Course;
import vn.xaso.cases.steps.domain.Visit;
import vn.xaso.cases.steps.domain.Visit.Worker;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.SearchText;
import vn.xaso.procedures.Flow.StepAct;
import vn.xaso.procedures.ProcedureVersion.InternalStep;

/// Where the official who has a case lets it go on by its design: to the next step, or back to an earlier one.
///
/// Law: NĐ 118/2025/NĐ-CP
@Service
@Transactional
public class StepDesk {

    public static final int LONGEST = 1_000;

    /// The fact of an event that names the step to which the case goes.
    static final String STEP = "step";

    private static final String TO = "to";

    private final CaseJournal journal;
    private final StepRoom room;
    private final StepHands hands;
    private final HandlingOffice handlingOffice;
    private final Substitution substitution;
    private final StepQuestions questions;

    StepDesk(
            CaseJournal journal,
            StepRoom room,
            StepHands hands,
            HandlingOffice handlingOffice,
            Substitution substitution,
            StepQuestions questions) {
        this.journal = journal;
        this.room = room;
        this.hands = hands;
        this.handlingOffice = handlingOffice;
        this.substitution = substitution;
        this.questions = questions;
    }

    /// Ends the step in hand and lets the case go on: to the official who has the next step, or to the offices that are
    /// asked, for whose answers it waits.
    ///
    /// @param way the place of the chosen way among those that leave the step; 0 where nothing is in hand any more
    /// @param official who gets the next step, or null for the one whom the program proposes
    public CaseFile passOn(Actor actor, UUID id, int seen, int way, @Nullable UUID official) {
        var before = journal.open(actor, id, seen, CaseAct.PASS_ON);
        var course = course(before);
        var now = journal.now();
        var done = course.own().map(own -> ended(course, own, way, now)).orElse(course);
        var next = done.next();
        if (next.isEmpty()) {
            return waiting(actor, before, course, done, now);
        }
        var act = StepAct.valueOf(done.stepOf(next.get()).act());
        if (act != StepAct.REVIEW && act != StepAct.ASSIGN) {
            throw new Refusal("steps.refusal.draft");
        }
        return handed(actor, before, course, done, next.get(), official, now);
    }

    private static Course ended(Course course, Visit own, int way, Instant at) {
        if (course.isAct(own, StepAct.ASSIGN)) {
            throw new Refusal("steps.refusal.assign");
        }
        var ways = course.flow().ways(course.stepOf(own));
        if (way < 0 || way >= ways.size()) {
            throw new Refusal("steps.refusal.noWay");
        }
        return course.finish(own, ways.get(way), at);
    }

    private CaseFile handed(
            Actor actor,
            CaseFile before,
            Course course,
            Course done,
            Visit next,
            @Nullable UUID official,
            Instant now) {
        var step = done.stepOf(next);
        var given = substitution.of(actor.unit(), specialist(before, step, official));
        var by = By.official(actor);
        var note = step.order() + ". " + step.name() + " – " + given.note();
        var change = before.act(
                CaseAct.PASS_ON, by, now, note, facts(step, given.to().name(), false));
        var after =
                change.after().withAssignee(given.to().official(), given.to().office());
        substitution.keep(actor.unit(), before.id(), given);
        var kept = room.keep(after, course, room.begun(after, done, next, now), by, now);
        questions.follow(after, kept);
        return journal.write(before, change.with(after));
    }

    /// Only others work now: the case waits for them, and stays with the official who has it.
    private CaseFile waiting(Actor actor, CaseFile before, Course course, Course done, Instant now) {
        var by = By.official(actor);
        var kept = room.keep(before, course, done, by, now);
        if (!questions.areOpen(before)) {
            throw new Refusal("steps.refusal.decideFirst");
        }
        var asked = kept.asked().getFirst();
        var names = kept.asked().stream().map(visit -> visit.worker().name()).toList();
        var change =
                before.act(CaseAct.CONSULT, by, now, String.join("; ", names), facts(kept.stepOf(asked), "", true));
        return journal.write(before, change);
    }

    /// Sends the work back on a way of the design.
    ///
    /// @param act `SEND_BACK` for the specialist with the case, `RETURN_TO_SPECIALIST` for the leader with a draft
    /// @param to the number of the step
    public CaseFile sendBack(Actor actor, UUID id, int seen, CaseAct act, int to, String why) {
        var before = journal.open(actor, id, seen, act);
        var course = course(before);
        var reason = words(why);
        var now = journal.now();
        var back = course.sendBack(from(course, to), to, now, reason);
        var step = back.flow().get(to);
        var given = substitution.of(actor.unit(), earlier(before, back, step));
        var by = By.official(actor);
        var note = step.order() + ". " + step.name() + ": " + reason;
        var change = before.act(act, by, now, note, facts(step, given.to().name(), false));
        var after =
                change.after().withAssignee(given.to().official(), given.to().office());
        substitution.keep(actor.unit(), id, given);
        var begun = back.next()
                .filter(visit -> visit.step() == to)
                .map(visit -> room.begun(after, back, visit, now))
                .orElse(back);
        var kept = room.keep(after, course, begun, by, now);
        questions.follow(after, kept);
        return journal.write(before, change.with(after));
    }

    /// The step in hand, or one in which others are asked, that the design lets send back there.
    private static Visit from(Course course, int to) {
        return Stream.concat(course.own().stream(), course.asked().stream())
                .filter(visit -> course.stepOf(visit).returnsTo().contains(to))
                .findFirst()
                .orElseThrow(() -> new Refusal("steps.refusal.noWayBack"));
    }

    /// Whoever did that step last, if still there.
    private Specialist earlier(CaseFile before, Course course, InternalStep step) {
        return course.lastIn(step.order())
                .map(Worker::official)
                .filter(Objects::nonNull)
                .flatMap(official -> handlingOffice.findSpecialist(before.unit(), official))
                .orElseGet(() -> specialist(before, step, null));
    }

    /// Where the unit has nobody for the step, or others are asked in it, the case stays in the hands in which it is.
    private Specialist specialist(CaseFile before, InternalStep step, @Nullable UUID wanted) {
        var unit = before.unit();
        var present = Objects.requireNonNull(before.assignee());
        var candidates = StepAct.CONSULT.is(step.act()) ? List.<Specialist>of() : hands.candidates(unit, step);
        if (wanted != null
                && candidates.stream().noneMatch(one -> one.official().equals(wanted))) {
            throw new Refusal("steps.refusal.otherOffice");
        }
        var stays = candidates.isEmpty()
                || candidates.stream().anyMatch(one -> one.official().equals(present));
        return candidates.stream()
                .filter(one -> one.official().equals(wanted))
                .findFirst()
                .orElseGet(() -> stays ? handlingOffice.ofSpecialist(unit, present) : candidates.getFirst());
    }

    private static String facts(InternalStep step, String to, boolean others) {
        var facts = new HashMap<String, String>();
        facts.put(STEP, String.valueOf(step.order()));
        if (!to.isEmpty()) {
            facts.put(TO, to);
        }
        if (others) {
            facts.put(WaitingDesk.LEG, STEP);
        }
        return EventFacts.write(facts);
    }

    private Course course(CaseFile caseFile) {
        return room.open(caseFile).orElseThrow(() -> new Absent("steps of case " + caseFile.id()));
    }

    static String words(String text) {
        var tidy = SearchText.tidy(text);
        if (tidy.isEmpty()) {
            throw new Refusal("cases.refusal.reasonMissing");
        }
        if (tidy.length() > LONGEST) {
            throw new Refusal("legs.refusal.wordsLong", LONGEST);
        }
        return tidy;
    }
}
