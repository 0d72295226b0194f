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
import vn.xaso.cases.domain.CasePaper;
import vn.xaso.cases.variants.domain.CaseVariants;
import vn.xaso.kernel.UnitId;

/// Where a unit takes a case that was received elsewhere: by another unit, which gives its result out too, or as a step
/// of a linked case.
///
/// Law: NĐ 118/2025/NĐ-CP
@Service
@Transactional
public class NeighbourDesk {

    private final CaseFiles cases;
    private final CaseJournal journal;
    private final CaseClock clock;
    private final SubmissionDesk submissions;
    private final HandlingOffice handlingOffice;
    private final CaseVariants variants;

    NeighbourDesk(
            CaseFiles cases,
            CaseJournal journal,
            CaseClock clock,
            SubmissionDesk submissions,
            HandlingOffice handlingOffice,
            CaseVariants variants) {
        this.variants = variants;
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
        if (wanted.caseName() != null) {
            variants.choose(before, wanted.caseName());
        }
        var now = journal.now();
        var change = before.act(CaseAct.ACCEPT, by, now, null, null);
        var after = change.after()
                .withTimes(before.times().accepted(now, clock.dueOnAcceptance(before, now)))
                .withOffice(handlingOffice.of(before))
                .withCode(code);
        return journal.write(before, change.with(after));
    }

    void bring(UnitId unit, UUID id, CasePaper paper) {
        var caseFile = cases.get(unit, id);
        int last = cases.papers(caseFile).stream().mapToInt(CasePaper::no).max().orElse(0);
        cases.addPaper(
                caseFile,
                new CasePaper(
                        last + 1,
                        paper.paperNo(),
                        paper.name(),
                        paper.kind(),
                        paper.quantity(),
                        paper.file(),
                        paper.addedAt()));
    }

    /// The citizen answered at the unit that received the case; nothing more happens where it was answered already.
    void supply(UnitId unit, UUID id, By by, String note) {
        var caseFile = cases.get(unit, id);
        if (caseFile.state() == CaseState.WAIT_SUPPLEMENT) {
            submissions.answer(caseFile, by, caseFile.version(), note);
        }
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
