package vn.xaso.cases.legs.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.xaso.audit.AuditedBy;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.legs.domain.Leg;
import vn.xaso.cases.legs.domain.Leg.InHand;
import vn.xaso.cases.legs.domain.Leg.Side;
import vn.xaso.cases.legs.domain.Leg.Writing;
import vn.xaso.cases.legs.domain.LegAct;
import vn.xaso.cases.legs.domain.LegEvent;
import vn.xaso.cases.legs.domain.LegKind;
import vn.xaso.cases.legs.domain.LegPaper;
import vn.xaso.cases.legs.domain.LegState;
import vn.xaso.cases.legs.domain.Legs;
import vn.xaso.directory.Staff;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.Language;
import vn.xaso.ui.TextShelf;

/// The steps of a linked case that organisations outside do: each is a question that goes out by itself. What happens
/// there is written down by whoever has the case in hand.
///
/// Law: 63/2024/NĐ-CP
@Component
public class LinkedLegs {

    private final LegJournal journal;
    private final Legs legs;
    private final Staff staff;
    private final TextShelf shelf;

    LinkedLegs(LegJournal journal, Legs legs, Staff staff, TextShelf shelf) {
        this.journal = journal;
        this.legs = legs;
        this.staff = staff;
        this.shelf = shelf;
    }

    /// @param caseFile the linked case, which is accepted
    public UUID send(CaseFile caseFile, String organisation, String question, Instant now, Instant due) {
        var official = caseFile.assignee();
        var inHand = official == null ? InHand.NOBODY : new InHand(official, staff.name(official));
        var leg = new Leg(
                Ids.next(),
                Side.ASKED,
                caseFile.unit(),
                new Leg.Partner(LegKind.MINISTRY, null, null, organisation),
                new Leg.Matter(caseFile.id(), String.valueOf(caseFile.code()), caseFile.procedureCode()),
                question,
                LegState.SENT,
                1,
                now,
                due,
                null,
                null,
                0,
                "",
                Leg.Outside.NONE,
                inHand);
        var event = new LegEvent(1, now, program(), LegAct.SEND, LegState.SENT, question, null);
        journal.begin(AuditedBy.SYSTEM, new Leg.Change(leg, event));
        return leg.id();
    }

    /// Takes back what has no answer yet.
    public void recall(UnitId unit, UUID id, String why, Instant now) {
        legs.find(unit, Side.ASKED, id).filter(leg -> leg.state().isOpen()).ifPresent(leg -> {
            journal.write(AuditedBy.SYSTEM, leg.act(LegAct.RECALL, Writing.of(program(), now, why)));
        });
    }

    public List<Leg> of(UnitId unit, UUID caseId) {
        return legs.ofCase(unit, caseId);
    }

    /// The files that came with the answer.
    public List<UUID> answerFiles(Leg leg) {
        return legs.papers(leg).stream()
                .filter(LegPaper::ofAnswer)
                .map(LegPaper::file)
                .toList();
    }

    /// The questions go to whoever got the case.
    public void follow(CaseFile caseFile) {
        var official = caseFile.assignee();
        if (official != null) {
            legs.follow(caseFile.unit(), caseFile.id(), new InHand(official, staff.name(official)));
        }
    }

    private LegEvent.By program() {
        return new LegEvent.By(null, shelf.in(Language.VI).of("legs.linked.by"), "");
    }
}
