package vn.xaso.cases.linked.application;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.application.CaseJournal;
import vn.xaso.cases.application.CaseNumbers;
import vn.xaso.cases.application.NewCase;
import vn.xaso.cases.application.SubmissionDesk;
import vn.xaso.cases.crossing.application.NeighbourDesk;
import vn.xaso.cases.domain.Applicant;
import vn.xaso.cases.domain.By;
import vn.xaso.cases.domain.CaseEvent;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.domain.CaseMoves;
import vn.xaso.kernel.UnitId;
import vn.xaso.procedures.LinkedStep;

/// The cases of the steps here: each is a case as any other, with its own code, day and handler, but its applicant is
/// met through the linked case alone.
@Component
class LinkedChildren {

    private final CaseFiles cases;
    private final CaseJournal journal;
    private final SubmissionDesk submissions;
    private final NeighbourDesk acceptance;
    private final CaseNumbers numbers;
    private final LinkedPapers papers;

    LinkedChildren(
            CaseFiles cases,
            CaseJournal journal,
            SubmissionDesk submissions,
            NeighbourDesk acceptance,
            CaseNumbers numbers,
            LinkedPapers papers) {
        this.cases = cases;
        this.journal = journal;
        this.submissions = submissions;
        this.acceptance = acceptance;
        this.numbers = numbers;
        this.papers = papers;
    }

    UUID open(CaseFile parent, LinkedStep step, UUID version) {
        var procedure = papers.procedure(version);
        var wanted = new NewCase(
                        parent.unit(),
                        parent.unit(),
                        procedure,
                        parent.channel(),
                        unseen(parent.applicant()),
                        papers.answers(parent, procedure),
                        papers.of(parent, procedure),
                        "linked:" + parent.id() + ":" + step.order())
                .as(procedure.casesOfTime().isEmpty() ? null : step.caseName());
        return acceptance
                .take(wanted, papers.by(parent), numbers.next(parent.unit(), journal.now()))
                .id();
    }

    /// Without the account: the steps do not stand in the list of the applicant's own cases.
    private static Applicant unseen(Applicant who) {
        return new Applicant(null, who.name(), who.personalId(), who.born(), who.phone(), who.email(), who.address());
    }

    /// @param since papers of the linked case from then on belong to the answer
    void answer(CaseFile parent, UUID id, Instant since, CaseEvent answer) {
        var child = cases.get(parent.unit(), id);
        if (child.state() != CaseState.WAIT_SUPPLEMENT) {
            return;
        }
        papers.give(parent, child, since);
        submissions.answer(child, answer.by(), child.version(), answer.note());
    }

    void end(UnitId unit, UUID id, CaseAct act, String why) {
        var child = cases.get(unit, id);
        if (CaseMoves.find(child.state(), act).isPresent()) {
            var now = journal.now();
            var change = child.act(act, By.elsewhere(why), now, why, null);
            journal.write(
                    child, change.with(change.after().withTimes(child.times().finished(now))));
        }
    }

    void handOver(UnitId unit, UUID id, CaseEvent event) {
        var child = cases.get(unit, id);
        if (CaseState.DECIDED.contains(child.state())) {
            var now = journal.now();
            var change = child.act(CaseAct.HAND_OVER, event.by(), now, event.note(), null);
            journal.write(
                    child, change.with(change.after().withTimes(child.times().returned(now))));
        }
    }
}
