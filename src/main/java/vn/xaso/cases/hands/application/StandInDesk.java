package vn.xaso.cases.hands.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.application.CaseJournal;
import vn.xaso.cases.application.HandlingOffice;
import vn.xaso.cases.domain.By;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.domain.CaseMoves;
import vn.xaso.cases.hands.domain.StandIns;
import vn.xaso.cases.hands.domain.StandIns.StandIn;
import vn.xaso.identity.Absences;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.Language;
import vn.xaso.ui.TextShelf;

/// Gives back what a substitute got for somebody who was away, once that person is there again.
@Service
@Transactional
public class StandInDesk {

    private final CaseFiles cases;
    private final CaseJournal journal;
    private final HandlingOffice handlingOffice;
    private final StandIns standIns;
    private final Absences absences;
    private final TextShelf shelf;
    private final Clock clock = new vn.xaso.kernel.OfficeClock();

    StandInDesk(
            CaseFiles cases,
            CaseJournal journal,
            HandlingOffice handlingOffice,
            StandIns standIns,
            Absences absences,
            TextShelf shelf) {
        this.cases = cases;
        this.journal = journal;
        this.handlingOffice = handlingOffice;
        this.standIns = standIns;
        this.absences = absences;
        this.shelf = shelf;
    }

    /// What came to a substitute and whose person is back.
    @Transactional(readOnly = true)
    public java.util.List<UUID> due(UnitId unit) {
        var today = LocalDate.now(clock);
        return standIns.of(unit).stream()
                .filter(one -> absences.find(unit, one.absent(), today).isEmpty())
                .map(StandIn::caseId)
                .toList();
    }

    /// A case that went on to somebody else, or ended, stays where it is.
    public void bringBack(UnitId unit, UUID caseId) {
        var found = standIns.of(unit).stream()
                .filter(one -> one.caseId().equals(caseId))
                .findFirst();
        if (found.isEmpty()) {
            return;
        }
        var standIn = found.get();
        var before = cases.get(unit, caseId);
        var state = before.state();
        boolean movable =
                CaseMoves.find(state, CaseAct.ASSIGN).isPresent() || CaseMoves.throughReview(state, CaseAct.ASSIGN);
        var back = handlingOffice.findSpecialist(unit, standIn.absent());
        if (movable && standIn.substitute().equals(before.assignee()) && back.isPresent()) {
            var theirs = back.get();
            var by = By.elsewhere(shelf.in(Language.VI).of("cases.standIn.system"));
            var note = shelf.in(Language.VI).of("cases.standIn.back", theirs.name());
            var change = before.act(CaseAct.ASSIGN, by, journal.now(), note, null);
            journal.write(before, change.with(change.after().withAssignee(theirs.official(), theirs.office())));
        }
        standIns.forget(unit, caseId);
    }
}
