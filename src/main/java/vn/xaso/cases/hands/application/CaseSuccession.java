package vn.xaso.cases.hands.application;

import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.application.CaseJournal;
import vn.xaso.cases.application.HandlingOffice;
import vn.xaso.cases.domain.By;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.hands.domain.CasesInHand;
import vn.xaso.identity.OpenWork;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitId;

/// The open cases of a person who leaves.
@Order(1)
@Component
@Transactional
class CaseSuccession implements OpenWork {

    private final CasesInHand inHand;
    private final CaseFiles cases;
    private final CaseJournal journal;
    private final HandlingOffice handlingOffice;

    CaseSuccession(CasesInHand inHand, CaseFiles cases, CaseJournal journal, HandlingOffice handlingOffice) {
        this.inHand = inHand;
        this.cases = cases;
        this.journal = journal;
        this.handlingOffice = handlingOffice;
    }

    @Override
    public String kind() {
        return "cases";
    }

    @Override
    public int count(UnitId unit, UUID official) {
        return inHand.count(unit, official);
    }

    @Override
    public int handOver(Actor by, UUID from, UUID to) {
        var theirs = handlingOffice.ofSpecialist(by.unit(), to);
        var all = inHand.of(by.unit(), from);
        for (var id : all) {
            var before = cases.get(by.unit(), id);
            var change = before.act(CaseAct.ASSIGN, By.official(by), journal.now(), theirs.name(), null);
            journal.write(before, change.with(change.after().withAssignee(to, theirs.office())));
        }
        return all.size();
    }
}
