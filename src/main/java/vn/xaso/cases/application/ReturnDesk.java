package vn.xaso.cases.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.domain.By;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.identity.Citizen;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitId;
import vn.xaso.signing.OpenedKey;
import vn.xaso.signing.Pin;

/// Where the result leaves the office: the clerk issues it, one-stop hands it over, the citizen downloads it.
@Service
@Transactional
public class ReturnDesk {

    private final CaseFiles cases;
    private final CaseJournal journal;
    private final ResultPress press;
    private final ResultShelf shelf;

    ReturnDesk(CaseFiles cases, CaseJournal journal, ResultPress press, ResultShelf shelf) {
        this.cases = cases;
        this.journal = journal;
        this.press = press;
        this.shelf = shelf;
    }

    /// Gives number, date and the signature of the organisation. The matter is decided with that.
    public CaseFile issue(Actor actor, UUID id, int seen, Pin pin) {
        var before = journal.open(actor, id, seen, CaseAct.ISSUE);
        var now = journal.now();
        var detail = press.issue(actor, before, pin, now);
        shelf.keep(actor, before);
        return issued(actor, before, now, detail);
    }

    /// Issues with the unit's key that lies open already, for a batch.
    public CaseFile issue(Actor actor, UUID id, int seen, OpenedKey key) {
        var before = journal.open(actor, id, seen, CaseAct.ISSUE);
        var now = journal.now();
        var detail = press.issue(actor, before, key, now);
        shelf.keep(actor, before);
        return issued(actor, before, now, detail);
    }

    /// Registers a result on paper: it gets its number, the seal is put on by hand.
    public CaseFile issueOnPaper(Actor actor, UUID id, int seen) {
        var before = journal.open(actor, id, seen, CaseAct.ISSUE);
        var now = journal.now();
        return issued(actor, before, now, press.issueOnPaper(before, now));
    }

    private CaseFile issued(Actor actor, CaseFile before, java.time.Instant now, String detail) {
        var change = before.act(CaseAct.ISSUE, By.official(actor), now, null, detail);
        return journal.write(
                before, change.with(change.after().withTimes(before.times().finished(now))));
    }

    /// Hands the result over.
    ///
    /// @param proof to whom and how
    public CaseFile handOver(Actor actor, UUID id, int seen, String proof) {
        var before = journal.open(actor, id, seen, CaseAct.HAND_OVER);
        return handedOver(before, By.official(actor), IntakeDesk.reason(proof));
    }

    /// The citizen fetches the signed result; the first time counts as handing over.
    public CaseFile collect(Citizen citizen, UnitId unit, UUID id) {
        var caseFile = cases.get(unit, id);
        if (!citizen.account().equals(caseFile.applicant().account())) {
            throw new Absent("case of somebody else");
        }
        if (!CaseState.DECIDED.contains(caseFile.state())) {
            return caseFile;
        }
        return handedOver(caseFile, By.citizen(citizen.account(), citizen.name()), null);
    }

    private CaseFile handedOver(CaseFile before, By by, @org.jspecify.annotations.Nullable String proof) {
        var now = journal.now();
        var change = before.act(CaseAct.HAND_OVER, by, now, proof, null);
        return journal.write(
                before, change.with(change.after().withTimes(before.times().returned(now))));
    }
}
