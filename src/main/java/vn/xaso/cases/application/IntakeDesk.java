package vn.xaso.cases.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.domain.By;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.domain.CasePaper;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;

/// The counter of the one-stop shop: what reception does with a case.
@Service
@Transactional
public class IntakeDesk {

    private final CaseFiles cases;
    private final CaseJournal journal;
    private final CaseClock clock;
    private final SubmissionDesk submissions;
    private final HandlingOffice handlingOffice;
    private final CaseNumbers numbers;

    IntakeDesk(
            CaseFiles cases,
            CaseJournal journal,
            CaseClock clock,
            SubmissionDesk submissions,
            HandlingOffice handlingOffice,
            CaseNumbers numbers) {
        this.cases = cases;
        this.journal = journal;
        this.clock = clock;
        this.submissions = submissions;
        this.handlingOffice = handlingOffice;
        this.numbers = numbers;
    }

    /// Takes in the papers of a citizen who stands at the counter.
    public CaseFile takeIn(Actor actor, NewCase wanted) {
        actor.require(Right.RECEIVE_CASES);
        return submissions.submit(wanted, By.official(actor));
    }

    /// Asks for a fix before acceptance (form 02).
    public CaseFile askFix(Actor actor, UUID id, int seen, String what) {
        return askFix(actor, id, seen, what, "");
    }

    /// @param why a paper of the applicant's store is asked for again, or empty
    public CaseFile askFix(Actor actor, UUID id, int seen, String what, String why) {
        var before = journal.open(actor, id, seen, CaseAct.ASK_FIX);
        var asked = journal.asked(actor, before, what, why);
        var change = before.act(CaseAct.ASK_FIX, By.official(actor), journal.now(), asked, null);
        return journal.write(
                before, change.with(change.after().withTimes(before.times().waitingForApplicant())));
    }

    /// Refuses (form 03).
    ///
    /// @param ground the reason and the provision that it rests on
    public CaseFile refuse(Actor actor, UUID id, int seen, String ground) {
        var before = journal.open(actor, id, seen, CaseAct.REFUSE);
        var now = journal.now();
        var change = before.act(CaseAct.REFUSE, By.official(actor), now, reason(ground), null);
        return journal.write(
                before, change.with(change.after().withTimes(before.times().finished(now))));
    }

    /// Accepts: the case gets its code, its due date, the office that handles it.
    public CaseFile accept(Actor actor, UUID id, int seen) {
        var before = journal.open(actor, id, seen, CaseAct.ACCEPT);
        var now = journal.now();
        var change = before.act(CaseAct.ACCEPT, By.official(actor), now, null, null);
        var after = change.after()
                .withTimes(before.times().accepted(now, clock.dueOnAcceptance(before, now)))
                .withOffice(handlingOffice.of(before))
                .withCode(numbers.next(actor.unit(), now));
        return journal.write(before, change.with(after));
    }

    /// Takes the applicant's answer at the counter: the fix, or the supplement.
    public CaseFile takeAnswer(Actor actor, UUID id, int seen, String note) {
        var caseFile = cases.get(actor.unit(), id);
        var act = caseFile.state() == CaseState.NEEDS_FIX_BEFORE_ACCEPT ? CaseAct.FIX : CaseAct.SUPPLY;
        return submissions.answer(journal.open(actor, id, seen, act), By.official(actor), seen, note);
    }

    public void addPaper(Actor actor, UUID id, CasePaper paper) {
        actor.require(Right.RECEIVE_CASES);
        cases.addPaper(cases.get(actor.unit(), id), paper);
    }

    /// Writes down that the applicant takes the case back.
    public CaseFile withdraw(Actor actor, UUID id, int seen, String request) {
        var before = journal.open(actor, id, seen, CaseAct.WITHDRAW);
        var now = journal.now();
        var change = before.act(CaseAct.WITHDRAW, By.official(actor), now, reason(request), null);
        return journal.write(
                before, change.with(change.after().withTimes(before.times().finished(now))));
    }

    public CaseFile recordPayment(Actor actor, UUID id, int seen, String receipt) {
        var before = journal.open(actor, id, seen, CaseAct.RECORD_PAYMENT);
        var now = journal.now();
        var change = before.act(CaseAct.RECORD_PAYMENT, By.official(actor), now, reason(receipt), null);
        return journal.write(before, change.with(clock.resumed(change.after(), now)));
    }

    /// The money has come by itself: the case goes on, if it still waits for it.
    ///
    /// @param words what came, for the history
    public void paymentCame(UnitId unit, UUID id, String words) {
        cases.find(unit, id)
                .filter(before -> before.state() == CaseState.WAIT_PAYMENT)
                .ifPresent(before -> {
                    var now = journal.now();
                    var change = before.act(CaseAct.RECORD_PAYMENT, By.elsewhere(words), now, words, null);
                    journal.write(before, change.with(clock.resumed(change.after(), now)));
                });
    }

    static String reason(String text) {
        if (text.isBlank()) {
            throw new Refusal("cases.refusal.reasonMissing");
        }
        return vn.xaso.kernel.SearchText.tidy(text);
    }
}
