package vn.xaso.cases.linked.application;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.application.CaseJournal;
import vn.xaso.cases.application.SubmissionDesk;
import vn.xaso.cases.domain.By;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.domain.CaseMoves;
import vn.xaso.cases.domain.Outcome;
import vn.xaso.cases.hands.application.AutomaticAssignment;
import vn.xaso.cases.linked.domain.LinkedOrder;
import vn.xaso.cases.linked.domain.LinkedSteps;
import vn.xaso.cases.linked.domain.StepRun;
import vn.xaso.cases.linked.domain.StepRun.Standing;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.SearchText;
import vn.xaso.kernel.deadline.Pause;
import vn.xaso.kernel.deadline.PauseKind;

/// Moves a linked case to where its steps are: it waits for them, asks the applicant what one of them needs, and is
/// decided when all have ended.
@Component
class LinkedParent {

    private final CaseFiles cases;
    private final CaseJournal journal;
    private final LinkedSteps steps;
    private final AutomaticAssignment assignment;
    private final SubmissionDesk submissions;
    private final LinkedWords words;

    LinkedParent(
            CaseFiles cases,
            CaseJournal journal,
            LinkedSteps steps,
            AutomaticAssignment assignment,
            SubmissionDesk submissions,
            LinkedWords words) {
        this.cases = cases;
        this.journal = journal;
        this.steps = steps;
        this.assignment = assignment;
        this.submissions = submissions;
        this.words = words;
    }

    Instant now() {
        return journal.now();
    }

    String endNote(CaseFile parent) {
        return words.of("linked.note.end", String.valueOf(parent.code()));
    }

    /// A linked case has somebody who follows its steps from the first moment; where nobody is there, its head does.
    void giveOut(CaseFile parent) {
        assignment.giveOut(parent);
    }

    void settle(CaseFile parent) {
        var runs = steps.of(parent.unit(), parent.id());
        switch (parent.state()) {
            case ASSIGNED, IN_REVIEW, RETURNED_TO_SPECIALIST, WAIT_OTHER_ORG -> settle(parent, runs);
            default -> {}
        }
    }

    private void settle(CaseFile parent, List<StepRun> runs) {
        var standings = runs.stream().map(StepRun::standing).toList();
        var waiting = waiting(parent);
        if (LinkedOrder.haveAllEnded(standings)) {
            gather(waiting, runs);
            return;
        }
        for (var run : runs) {
            if (run.standing() == Standing.OPEN && run.child() != null) {
                var child = cases.get(parent.unit(), run.child());
                if (child.state() == CaseState.WAIT_SUPPLEMENT) {
                    askFor(waiting, run, child);
                    return;
                }
            }
        }
    }

    private CaseFile waiting(CaseFile parent) {
        if (parent.state() == CaseState.WAIT_OTHER_ORG) {
            return parent;
        }
        var change = parent.act(CaseAct.CONSULT, by(parent), now(), words.of("linked.note.waits"), null);
        return journal.write(parent, change);
    }

    private void gather(CaseFile parent, List<StepRun> runs) {
        boolean any = runs.stream().anyMatch(run -> run.standing() == Standing.DONE);
        var before = any ? parent : parent.withOutcome(Outcome.DECLINED);
        var now = now();
        var change = before.act(CaseAct.GATHER, by(parent), now, words.results(parent, runs), null);
        journal.write(
                parent, change.with(change.after().withTimes(parent.times().finished(now))));
    }

    private void askFor(CaseFile parent, StepRun run, CaseFile child) {
        var asked = cases.events(child).reversed().stream()
                .filter(event -> event.act() == CaseAct.REQUEST_SUPPLEMENT)
                .map(event -> Objects.requireNonNullElse(event.note(), ""))
                .findFirst()
                .orElse("");
        request(parent, run, asked, by(parent));
    }

    void ask(CaseFile parent, StepRun run, String what, Actor actor) {
        var asked = SearchText.tidy(what);
        if (asked.isEmpty()) {
            throw new Refusal("cases.refusal.reasonMissing");
        }
        request(parent, run, asked, By.official(actor));
    }

    private void request(CaseFile parent, StepRun run, String what, By by) {
        var now = now();
        var name = words.step(parent, run.no());
        var reviewed = journal.write(
                parent, parent.act(CaseAct.RECORD_ANSWER, by(parent), now, words.of("linked.note.asks", name), null));
        var change = reviewed.act(CaseAct.REQUEST_SUPPLEMENT, by, now, name + ": " + what, null);
        var times = reviewed.times().stopped(new Pause(now, null, PauseKind.SUPPLEMENT), true);
        steps.save(run.asked(now));
        journal.write(reviewed, change.with(change.after().withTimes(times)));
    }

    /// What was asked came another way.
    void resume(CaseFile parent) {
        if (parent.state() == CaseState.WAIT_SUPPLEMENT) {
            submissions.answer(parent, by(parent), parent.version(), words.of("linked.note.supplied"));
        }
    }

    /// Law: 63/2024/NĐ-CP
    void cover(CaseFile parent, StepRun run, CaseFile child) {
        var due = parent.times().dueAt();
        var later = child.times().dueAt();
        if (due == null
                || later == null
                || !later.isAfter(due)
                || CaseMoves.find(parent.state(), CaseAct.EXTEND).isEmpty()) {
            return;
        }
        var note = words.of("linked.note.putOff", words.step(parent, run.no()), String.valueOf(child.code()));
        var facts = "{\"from\":\"%s\",\"to\":\"%s\"}".formatted(due, later);
        var change = parent.act(CaseAct.EXTEND, by(parent), now(), note, facts);
        journal.write(
                parent, change.with(change.after().withTimes(parent.times().extendedTo(later))));
    }

    private By by(CaseFile parent) {
        return By.elsewhere(words.of("linked.by", String.valueOf(parent.code())));
    }
}
