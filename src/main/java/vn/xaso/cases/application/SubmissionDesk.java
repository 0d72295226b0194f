package vn.xaso.cases.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.domain.Applicant;
import vn.xaso.cases.domain.By;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.domain.CasePaper;
import vn.xaso.cases.domain.CaseTimes;
import vn.xaso.identity.Citizen;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitId;

/// What an applicant does with a case: draft, send, answer, take back.
///
/// The caller opens the scope of the unit first ([vn.xaso.kernel.UnitScope#at]); every method checks that the case
/// is the citizen's own.
@Service
@Transactional
public class SubmissionDesk {

    private final CaseFiles cases;
    private final CaseJournal journal;
    private final CaseClock clock;

    SubmissionDesk(CaseFiles cases, CaseJournal journal, CaseClock clock) {
        this.cases = cases;
        this.journal = journal;
        this.clock = clock;
    }

    /// Keeps a draft, or finds the one that the same request made before.
    public CaseFile startDraft(NewCase wanted) {
        return keep(wanted);
    }

    /// Makes and sends a case in one go: an application by another system, or at the counter.
    public CaseFile submit(NewCase wanted, By by) {
        var change = sent(draft(wanted), by);
        if (!cases.addSent(change, wanted.requestKey())) {
            var kept = known(wanted);
            return kept.state() == CaseState.DRAFT ? send(kept, by) : kept;
        }
        for (var paper : wanted.papers()) {
            cases.addPaper(change.after(), paper);
        }
        return journal.tell(change);
    }

    /// Sends a draft. Sending it twice is the same as sending it once.
    public CaseFile submit(Citizen citizen, UnitId unit, UUID id) {
        var draft = own(citizen, unit, id);
        return draft.state() == CaseState.DRAFT ? send(draft, By.citizen(citizen.account(), citizen.name())) : draft;
    }

    public void rewrite(Citizen citizen, UnitId unit, UUID id, Applicant applicant, String answers) {
        var caseFile = own(citizen, unit, id);
        requireOpenForApplicant(caseFile);
        cases.rewriteApplication(caseFile.withAnswers(applicant, answers));
    }

    public void addPaper(Citizen citizen, UnitId unit, UUID id, CasePaper paper) {
        var caseFile = own(citizen, unit, id);
        requireOpenForApplicant(caseFile);
        cases.addPaper(caseFile, paper);
    }

    public void removePaper(Citizen citizen, UnitId unit, UUID id, int no) {
        var caseFile = own(citizen, unit, id);
        requireOpenForApplicant(caseFile);
        cases.removePaper(caseFile, no);
    }

    public void forget(Citizen citizen, UnitId unit, UUID id) {
        var draft = own(citizen, unit, id);
        if (draft.state() != CaseState.DRAFT) {
            throw new Refusal("cases.refusal.notNow");
        }
        cases.forget(draft);
    }

    /// Answers a request for a fix (before acceptance) or for a supplement (after it; the clock goes on).
    public CaseFile answer(Citizen citizen, UnitId unit, UUID id, int seen, @Nullable String note) {
        var caseFile = own(citizen, unit, id);
        return answer(caseFile, By.citizen(citizen.account(), citizen.name()), seen, note);
    }

    /// The same for whoever answers in the applicant's place.
    public CaseFile answer(CaseFile caseFile, By by, int seen, @Nullable String note) {
        if (caseFile.version() != seen) {
            throw new vn.xaso.cases.domain.CaseOvertaken(caseFile.id(), seen);
        }
        var now = journal.now();
        if (caseFile.state() == CaseState.NEEDS_FIX_BEFORE_ACCEPT) {
            var change = caseFile.act(CaseAct.FIX, by, now, note, null);
            var times = caseFile.times().submitted(now, clock.answerBy(caseFile.unit(), now));
            return journal.write(caseFile, change.with(change.after().withTimes(times)));
        }
        var change = caseFile.act(CaseAct.SUPPLY, by, now, note, null);
        return journal.write(caseFile, change.with(clock.resumed(change.after(), now)));
    }

    public CaseFile withdraw(Citizen citizen, UnitId unit, UUID id, int seen, String reason) {
        var caseFile = own(citizen, unit, id);
        if (caseFile.version() != seen) {
            throw new vn.xaso.cases.domain.CaseOvertaken(id, seen);
        }
        var now = journal.now();
        var by = By.citizen(citizen.account(), citizen.name());
        var change = caseFile.act(CaseAct.WITHDRAW, by, now, reason, null);
        return journal.write(
                caseFile, change.with(change.after().withTimes(caseFile.times().finished(now))));
    }

    private CaseFile keep(NewCase wanted) {
        var draft = draft(wanted);
        if (!cases.add(draft, wanted.requestKey())) {
            return known(wanted);
        }
        for (var paper : wanted.papers()) {
            cases.addPaper(draft, paper);
        }
        return draft;
    }

    private CaseFile known(NewCase wanted) {
        return cases.findByRequest(wanted.unit(), wanted.requestKey()).orElseThrow(() -> new Absent("request"));
    }

    private CaseFile send(CaseFile draft, By by) {
        return journal.write(draft, sent(draft, by));
    }

    private CaseFile.Change sent(CaseFile draft, By by) {
        var now = journal.now();
        var change = draft.act(CaseAct.SUBMIT, by, now, null, null);
        var times = draft.times().submitted(now, clock.answerBy(draft.unit(), now));
        return change.with(change.after().withTimes(times));
    }

    private CaseFile own(Citizen citizen, UnitId unit, UUID id) {
        var caseFile = cases.get(unit, id);
        if (!citizen.account().equals(caseFile.applicant().account())) {
            throw new Absent("case of somebody else");
        }
        return caseFile;
    }

    private static void requireOpenForApplicant(CaseFile caseFile) {
        switch (caseFile.state()) {
            case DRAFT, NEEDS_FIX_BEFORE_ACCEPT, WAIT_SUPPLEMENT -> {}
            default -> throw new Refusal("cases.refusal.notNow");
        }
    }

    private static CaseFile draft(NewCase wanted) {
        return new CaseFile(
                Ids.next(),
                wanted.unit(),
                wanted.receivedAt(),
                wanted.receivedAt(),
                null,
                wanted.procedure().code().value(),
                wanted.procedure().id(),
                CaseState.DRAFT,
                0,
                wanted.channel(),
                wanted.applicant(),
                wanted.answers(),
                CaseTimes.ofDraft(),
                null,
                null,
                null);
    }
}
