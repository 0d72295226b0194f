package vn.xaso.cases.legs.application;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.xaso.audit.AuditedBy;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.CaseMoved;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.legs.domain.Leg;
import vn.xaso.cases.legs.domain.Leg.Writing;
import vn.xaso.cases.legs.domain.LegAct;
import vn.xaso.cases.legs.domain.LegEvent;
import vn.xaso.cases.legs.domain.Legs;
import vn.xaso.directory.Staff;
import vn.xaso.ui.Language;
import vn.xaso.ui.TextShelf;

/// A case that ends while others are asked takes its questions back, in the same transaction.
@Component("legsOfEndedCases")
class EndedCases {

    private static final Set<CaseState> WAITING = EnumSet.of(CaseState.WAIT_OTHER_ORG, CaseState.TRANSFERRED_UP);

    private final Legs legs;
    private final LegJournal journal;
    private final CaseFiles cases;
    private final Staff staff;
    private final TextShelf shelf;

    EndedCases(Legs legs, LegJournal journal, CaseFiles cases, Staff staff, TextShelf shelf) {
        this.cases = cases;
        this.staff = staff;
        this.legs = legs;
        this.journal = journal;
        this.shelf = shelf;
    }

    @EventListener
    void ended(CaseMoved moved) {
        boolean ends = moved.act() == CaseAct.WITHDRAW || moved.act() == CaseAct.STOP;
        if (ends && WAITING.contains(moved.from())) {
            legs.ofCase(moved.unit(), moved.caseId()).stream()
                    .filter(leg -> leg.state().isOpen())
                    .forEach(leg -> recall(leg, moved));
        }
    }

    /// The questions of a case go with it to another specialist.
    @EventListener
    void reassigned(CaseMoved moved) {
        if (moved.act() == CaseAct.ASSIGN && WAITING.contains(moved.to())) {
            var official = cases.get(moved.unit(), moved.caseId()).assignee();
            if (official != null) {
                legs.follow(moved.unit(), moved.caseId(), new Leg.InHand(official, staff.name(official)));
            }
        }
    }

    private void recall(Leg leg, CaseMoved moved) {
        var why = shelf.in(Language.VI).of("legs.recalled." + moved.act().name());
        var by = new LegEvent.By(null, leg.inHand().name(), "");
        var change = leg.act(LegAct.RECALL, Writing.of(by, moved.at(), why));
        journal.post(change, LegAct.RECALL);
        journal.write(AuditedBy.SYSTEM, change);
    }
}
