package vn.xaso.cases.application;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.domain.By;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.signing.OpenedKey;
import vn.xaso.signing.Pin;

/// The leader's desk: sign, send back, stop, apologise.
@Service
@Transactional
public class LeaderDesk {

    private final CaseJournal journal;
    private final ResultPress press;

    LeaderDesk(CaseJournal journal, ResultPress press) {
        this.journal = journal;
        this.press = press;
    }

    /// Signs the draft result with the leader's own key.
    public CaseFile sign(Actor actor, UUID id, int seen, Pin pin) {
        var before = journal.open(actor, id, seen, CaseAct.SIGN);
        var now = journal.now();
        press.signByLeader(actor, before, pin, now);
        return journal.write(before, before.act(CaseAct.SIGN, By.official(actor), now, null, null));
    }

    /// Signs with the leader's key that lies open already, for a batch.
    public CaseFile sign(Actor actor, UUID id, int seen, OpenedKey key) {
        var before = journal.open(actor, id, seen, CaseAct.SIGN);
        var now = journal.now();
        press.signByLeader(actor, before, key, now);
        return journal.write(before, before.act(CaseAct.SIGN, By.official(actor), now, null, null));
    }

    /// Approves a result that exists on paper only and is signed there by hand.
    public CaseFile approveOnPaper(Actor actor, UUID id, int seen) {
        var before = journal.open(actor, id, seen, CaseAct.SIGN);
        if (press.isElectronic(before)) {
            throw new Refusal("cases.refusal.pinMissing");
        }
        return journal.write(before, before.act(CaseAct.SIGN, By.official(actor), journal.now(), null, null));
    }

    public CaseFile returnToSpecialist(Actor actor, UUID id, int seen, String why) {
        var before = journal.open(actor, id, seen, CaseAct.RETURN_TO_SPECIALIST);
        var reason = IntakeDesk.reason(why);
        return journal.write(
                before, before.act(CaseAct.RETURN_TO_SPECIALIST, By.official(actor), journal.now(), reason, null));
    }

    /// Stops the case (form 05).
    public CaseFile stop(Actor actor, UUID id, int seen, String ground) {
        var before = journal.open(actor, id, seen, CaseAct.STOP);
        var now = journal.now();
        var change = before.act(CaseAct.STOP, By.official(actor), now, IntakeDesk.reason(ground), null);
        return journal.write(
                before, change.with(change.after().withTimes(before.times().finished(now))));
    }

    /// Apologises and sets a new date (form 04). The date promised at acceptance stays on record.
    public CaseFile extend(Actor actor, UUID id, int seen, String why, Instant newDue) {
        var before = journal.open(actor, id, seen, CaseAct.EXTEND);
        var due = before.times().dueAt();
        if (due == null || !newDue.isAfter(due)) {
            throw new Refusal("cases.refusal.extension");
        }
        var detail = EventFacts.write(Map.of("from", due.toString(), "to", newDue.toString()));
        var change = before.act(CaseAct.EXTEND, By.official(actor), journal.now(), IntakeDesk.reason(why), detail);
        return journal.write(
                before, change.with(change.after().withTimes(before.times().extendedTo(newDue))));
    }
}
