package vn.xaso.cases.steps.application;

import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.xaso.cases.application.CaseClock;
import vn.xaso.cases.domain.By;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.legs.application.DesignedLegs;
import vn.xaso.cases.legs.domain.Leg;
import vn.xaso.cases.steps.domain.Course;
import vn.xaso.cases.steps.domain.Visit;
import vn.xaso.cases.steps.domain.Visit.Worker;
import vn.xaso.directory.Office;
import vn.xaso.directory.Staff;
import vn.xaso.directory.Units;
import vn.xaso.ui.Language;
import vn.xaso.ui.TextShelf;

/// Asks the offices that the design names, with the hours it gives them, and takes the questions back for which nobody
/// waits any more.
@Component
class StepQuestions {

    private static final int HOURS_WHERE_NONE_ARE_NAMED = 8;

    private final DesignedLegs legs;
    private final StepHands hands;
    private final CaseClock clock;
    private final Staff staff;
    private final Units units;
    private final TextShelf shelf;

    StepQuestions(DesignedLegs legs, StepHands hands, CaseClock clock, Staff staff, Units units, TextShelf shelf) {
        this.legs = legs;
        this.hands = hands;
        this.clock = clock;
        this.staff = staff;
        this.units = units;
        this.shelf = shelf;
    }

    /// Before anybody has the case in hand nobody is asked: the answer would come to no one.
    Course ask(CaseFile caseFile, Course course, By by, Instant at) {
        if (caseFile.assignee() == null) {
            return course;
        }
        var asked = course;
        for (var visit : course.asked()) {
            if (visit.leg() == null) {
                asked = ask(caseFile, asked, visit, "", by, at);
            }
        }
        return asked;
    }

    /// @param words more than the name of the step, or empty
    Course ask(CaseFile caseFile, Course course, Visit visit, String words, By by, Instant at) {
        var step = course.stepOf(visit);
        var due = clock.stepDue(caseFile, at, step.hours() == 0 ? HOURS_WHERE_NONE_ARE_NAMED : step.hours());
        var office = hands.office(caseFile.unit(), step);
        var name = office.map(Office::name)
                .orElseGet(() -> units.get(caseFile.unit()).committeeName());
        var question = shelf.in(Language.VI).of("steps.question", step.order(), step.name());
        var owner = Objects.requireNonNull(caseFile.assignee());
        var leg = legs.send(
                caseFile,
                by,
                new DesignedLegs.Question(
                        office.map(Office::id).orElse(null),
                        name,
                        words.isEmpty() ? question : question + ". " + words,
                        due,
                        new Leg.InHand(owner, staff.name(owner))),
                at);
        return course.withLeg(visit, leg, new Worker(null, name), due);
    }

    void takeBack(CaseFile caseFile, Course before, Course after, By by, Instant at) {
        for (var visit : before.visits()) {
            var now = after.get(visit.no());
            var leg = now.leg();
            boolean over = visit.isAtWork() && !now.isAtWork() && now.state() != Visit.State.DONE;
            if (leg != null && over) {
                var why = now.note().isEmpty() ? shelf.in(Language.VI).of("steps.recalled") : now.note();
                legs.recall(caseFile, leg, by, at, why);
            }
        }
    }

    boolean areOpen(CaseFile caseFile) {
        return legs.areOpen(caseFile);
    }

    /// Whether the office that was asked in that step owes an answer still.
    boolean isOpen(CaseFile caseFile, Visit visit) {
        var leg = visit.leg();
        return leg != null && legs.isOpen(caseFile, leg);
    }

    void follow(CaseFile caseFile, Course course) {
        var owner = caseFile.assignee();
        if (owner != null && course.asked().stream().anyMatch(visit -> visit.leg() != null)) {
            legs.follow(caseFile, new Leg.InHand(owner, staff.name(owner)));
        }
    }
}
