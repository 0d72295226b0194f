package vn.xaso.cases.application;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.domain.By;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.domain.CaseMoves;
import vn.xaso.cases.domain.CaseOvertaken;
import vn.xaso.cases.domain.DesignedSteps;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;
import vn.xaso.procedures.Procedures;

/// Lets a case wait for other offices, and go on when nobody is waited for any more.
@Service
@Transactional
public class WaitingDesk {

    /// The fact of an event that names the leg it belongs to.
    public static final String LEG = "leg";

    private static final Set<CaseState> WAITING = EnumSet.of(CaseState.WAIT_OTHER_ORG, CaseState.TRANSFERRED_UP);

    private final CaseFiles cases;
    private final CaseJournal journal;
    private final DesignedSteps steps;
    private final Procedures procedures;

    WaitingDesk(CaseFiles cases, CaseJournal journal, DesignedSteps steps, Procedures procedures) {
        this.cases = cases;
        this.journal = journal;
        this.steps = steps;
        this.procedures = procedures;
    }

    /// A linked case waits until all its steps have ended.
    private boolean isLinked(CaseFile caseFile) {
        return procedures.version(caseFile.procedureVersion()).isLinked();
    }

    /// Whether the official may ask others in this case now.
    public static boolean mayAsk(Actor actor, CaseFile caseFile) {
        var state = caseFile.state();
        boolean now = WAITING.contains(state)
                || CaseMoves.find(state, CaseAct.CONSULT).isPresent()
                || CaseMoves.throughReview(state, CaseAct.CONSULT);
        return now && actor.may(Right.REVIEW_CASES) && actor.person().equals(caseFile.assignee());
    }

    /// The case in which the official asks others. It waits from now on; one that waits already goes on waiting.
    ///
    /// @param act `CONSULT` or `TRANSFER_UP`
    public CaseFile begin(Actor actor, UUID id, int seen, CaseAct act, String note, UUID leg) {
        var before = cases.get(actor.unit(), id);
        if (mayAsk(actor, before) && steps.follows(before)) {
            throw new Refusal("steps.refusal.notDesigned");
        }
        if (!WAITING.contains(before.state())) {
            var opened = journal.open(actor, id, seen, act);
            var detail = EventFacts.write(Map.of(LEG, leg.toString()));
            return journal.write(opened, opened.act(act, By.official(actor), journal.now(), note, detail));
        }
        if (!CaseReaders.may(actor, before)) {
            throw new Absent("case " + id);
        }
        if (before.version() != seen) {
            throw new CaseOvertaken(id, seen);
        }
        if (!mayAsk(actor, before)) {
            throw new Refusal("cases.refusal.notYours");
        }
        return before;
    }

    /// Nobody is waited for any more.
    public void goOn(UnitId unit, UUID id, By by, String note, UUID leg) {
        var before = cases.get(unit, id);
        if (!WAITING.contains(before.state()) || isLinked(before)) {
            return;
        }
        var act = before.state() == CaseState.WAIT_OTHER_ORG ? CaseAct.RECORD_ANSWER : CaseAct.RECORD_LEG_RESULT;
        var detail = EventFacts.write(Map.of(LEG, leg.toString()));
        journal.write(before, before.act(act, by, journal.now(), note, detail));
    }
}
