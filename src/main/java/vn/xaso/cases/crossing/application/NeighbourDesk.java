package vn.xaso.cases.crossing.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.CaseCode;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.application.CaseClock;
import vn.xaso.cases.application.CaseJournal;
import vn.xaso.cases.application.HandlingOffice;
import vn.xaso.cases.application.NewCase;
import vn.xaso.cases.application.SubmissionDesk;
import vn.xaso.cases.domain.By;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.kernel.UnitId;

/// Where a unit takes a case that another one received for it, and learns that its result was given out there.
///
/// Law: NĐ 118/2025/NĐ-CP
@Service
@Transactional
class NeighbourDesk {

    private final CaseFiles cases;
    private final CaseJournal journal;
    private final CaseClock clock;
    private final SubmissionDesk submissions;
    private final HandlingOffice handlingOffice;

    NeighbourDesk(
            CaseFiles cases,
            CaseJournal journal,
            CaseClock clock,
            SubmissionDesk submissions,
            HandlingOffice handlingOffice) {
        this.cases = cases;
        this.journal = journal;
        this.clock = clock;
        this.submissions = submissions;
        this.handlingOffice = handlingOffice;
    }

    /// @param by the official of the unit that received it
    /// @param code as that unit gave it
    public CaseFile take(NewCase wanted, By by, CaseCode code) {
        var before = submissions.submit(wanted, by);
        if (before.state() != CaseState.SUBMITTED) {
            return before;
        }
        var now = journal.now();
        var change = before.act(CaseAct.ACCEPT, by, now, null, null);
        var after = change.after()
                .withTimes(before.times().accepted(now, clock.dueOnAcceptance(before, now)))
                .withOffice(handlingOffice.of(before))
                .withCode(code);
        return journal.write(before, change.with(after));
    }

    /// Nothing happens where this unit has handed it over meanwhile.
    public void handOver(UnitId unit, UUID id, By by, String proof) {
        var before = cases.get(unit, id);
        if (!CaseState.DECIDED.contains(before.state())) {
            return;
        }
        var now = journal.now();
        var change = before.act(CaseAct.HAND_OVER, by, now, proof, null);
        journal.write(
                before, change.with(change.after().withTimes(before.times().returned(now))));
    }
}
