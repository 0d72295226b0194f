package vn.xaso.cases.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.CaseLegs;
import vn.xaso.cases.domain.By;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.hands.application.Substitution;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.deadline.PauseKind;

/// Where a case is given to a specialist and worked on.
@Service
@Transactional
public class HandlingDesk {

    private final CaseJournal journal;
    private final HandlingOffice handlingOffice;
    private final CaseLegs legs;
    private final Substitution substitution;

    HandlingDesk(CaseJournal journal, HandlingOffice handlingOffice, CaseLegs legs, Substitution substitution) {
        this.substitution = substitution;
        this.journal = journal;
        this.handlingOffice = handlingOffice;
        this.legs = legs;
    }

    /// The head gives the case to a specialist of the unit, or to another one than before. While that one is away the
    /// substitute gets it.
    public CaseFile assign(Actor actor, UUID id, int seen, UUID specialist) {
        var before = journal.open(actor, id, seen, CaseAct.ASSIGN);
        var given = substitution.of(actor.unit(), handlingOffice.ofSpecialist(actor.unit(), specialist));
        var theirs = given.to();
        var change = before.act(CaseAct.ASSIGN, By.official(actor), journal.now(), given.note(), null);
        substitution.keep(actor.unit(), id, given);
        return journal.write(before, change.with(change.after().withAssignee(theirs.official(), theirs.office())));
    }

    public CaseFile startReview(Actor actor, UUID id, int seen) {
        return plain(actor, id, seen, CaseAct.START_REVIEW, null);
    }

    /// Asks the applicant for more papers (form 02); the clock stands still until they come.
    ///
    /// @param again true when the official was warned that a second request counts as late
    public CaseFile requestSupplement(Actor actor, UUID id, int seen, String what, Repeat again) {
        return requestSupplement(actor, id, seen, what, again, "");
    }

    /// @param why a paper of the applicant's store is asked for again, or empty
    public CaseFile requestSupplement(Actor actor, UUID id, int seen, String what, Repeat again, String why) {
        var before = journal.open(actor, id, seen, CaseAct.REQUEST_SUPPLEMENT);
        if (before.times().supplements() > 0 && again != Repeat.CONFIRMED) {
            throw new Refusal("cases.refusal.secondSupplement");
        }
        var asked = journal.asked(actor, before, what, why);
        var now = journal.now();
        var change = before.act(CaseAct.REQUEST_SUPPLEMENT, By.official(actor), now, asked, null);
        var times = before.times().stopped(CaseClock.stopped(now, PauseKind.SUPPLEMENT), true);
        return journal.write(before, change.with(change.after().withTimes(times)));
    }

    /// Whether the official confirmed a second request: the national index counts such a case as late.
    ///
    /// Law: 766/QĐ-TTg, indicator 2.1
    public enum Repeat {
        NOT_CONFIRMED,
        CONFIRMED
    }

    /// Asks the applicant to pay; the clock stands still where the procedure says so.
    public CaseFile requestPayment(Actor actor, UUID id, int seen, String what) {
        var before = journal.open(actor, id, seen, CaseAct.REQUEST_PAYMENT);
        var now = journal.now();
        var change = before.act(CaseAct.REQUEST_PAYMENT, By.official(actor), now, IntakeDesk.reason(what), null);
        var times = before.times().stopped(CaseClock.stopped(now, PauseKind.PAYMENT), false);
        return journal.write(before, change.with(change.after().withTimes(times)));
    }

    public CaseFile consult(Actor actor, UUID id, int seen, String whomAndWhat) {
        return plain(actor, id, seen, CaseAct.CONSULT, IntakeDesk.reason(whomAndWhat));
    }

    public CaseFile recordAnswer(Actor actor, UUID id, int seen, String answer) {
        requireNobodyAsked(actor, id);
        return plain(actor, id, seen, CaseAct.RECORD_ANSWER, IntakeDesk.reason(answer));
    }

    public CaseFile recordLegResult(Actor actor, UUID id, int seen, String result) {
        requireNobodyAsked(actor, id);
        return plain(actor, id, seen, CaseAct.RECORD_LEG_RESULT, IntakeDesk.reason(result));
    }

    /// Where a leg is out, its own answer lets the case go on.
    private void requireNobodyAsked(Actor actor, UUID id) {
        if (legs.areOpen(actor.unit(), id)) {
            throw new Refusal("cases.refusal.legOpen");
        }
    }

    private CaseFile plain(
            Actor actor, UUID id, int seen, CaseAct act, @org.jspecify.annotations.Nullable String note) {
        var before = journal.open(actor, id, seen, act);
        return journal.write(before, before.act(act, By.official(actor), journal.now(), note, null));
    }
}
