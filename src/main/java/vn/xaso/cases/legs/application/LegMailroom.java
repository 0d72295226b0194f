package vn.xaso.cases.legs.application;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditedBy;
import vn.xaso.cases.application.WaitingDesk;
import vn.xaso.cases.domain.By;
import vn.xaso.cases.legs.domain.Leg;
import vn.xaso.cases.legs.domain.Leg.InHand;
import vn.xaso.cases.legs.domain.Leg.Partner;
import vn.xaso.cases.legs.domain.Leg.Side;
import vn.xaso.cases.legs.domain.Leg.Writing;
import vn.xaso.cases.legs.domain.LegAct;
import vn.xaso.cases.legs.domain.LegEvent;
import vn.xaso.cases.legs.domain.LegMoves;
import vn.xaso.cases.legs.domain.LegParcels.Parcel;
import vn.xaso.cases.legs.domain.LegState;
import vn.xaso.cases.legs.domain.Legs;
import vn.xaso.files.CheckedFile;
import vn.xaso.kernel.Absent;

/// Where a parcel is packed in the scope of one unit and unpacked in that of the other. Unpacking twice is the same as
/// unpacking once; what crosses something that ended already changes nothing.
@Service
@Transactional
class LegMailroom {

    private final Legs legs;
    private final LegPapers papers;
    private final LegJournal journal;
    private final LegPartners partners;
    private final WaitingDesk waiting;

    LegMailroom(Legs legs, LegPapers papers, LegJournal journal, LegPartners partners, WaitingDesk waiting) {
        this.legs = legs;
        this.papers = papers;
        this.journal = journal;
        this.partners = partners;
        this.waiting = waiting;
    }

    record Packed(Leg leg, List<CheckedFile> files) {}

    Packed pack(Parcel parcel) {
        var leg = legs.find(parcel.unit(), parcel.side(), parcel.leg())
                .orElseThrow(() -> new Absent("leg " + parcel.leg()));
        boolean withFiles = parcel.act() == LegAct.SEND || parcel.act() == LegAct.ANSWER;
        return new Packed(leg, withFiles ? papers.read(leg, parcel.act() == LegAct.ANSWER) : List.of());
    }

    void unpack(Parcel parcel, Packed packed) {
        if (parcel.act() == LegAct.SEND) {
            receive(parcel, packed);
        } else {
            tell(parcel, packed);
        }
    }

    private void receive(Parcel parcel, Packed packed) {
        var asked = packed.leg();
        var asker = partners.name(asked.unit());
        var leg = new Leg(
                asked.id(),
                Side.RECEIVED,
                parcel.to(),
                new Partner(
                        asked.partner().kind(), asked.unit(), asked.partner().office(), asker),
                asked.matter(),
                asked.question(),
                LegState.SENT,
                1,
                asked.sentAt(),
                asked.dueAt(),
                null,
                null,
                0,
                "",
                Leg.Outside.NONE,
                InHand.NOBODY);
        var event = new LegEvent(1, parcel.at(), by(parcel), LegAct.SEND, LegState.SENT, parcel.note(), parcel.id());
        if (legs.find(parcel.to(), Side.RECEIVED, asked.id()).isEmpty()) {
            journal.arrive(new Leg.Change(leg, event));
            papers.store(leg, AuditedBy.SYSTEM, packed.files(), false);
        }
    }

    private void tell(Parcel parcel, Packed packed) {
        var side = parcel.side() == Side.ASKED ? Side.RECEIVED : Side.ASKED;
        var leg = legs.find(parcel.to(), side, parcel.leg())
                .orElseThrow(() -> new IllegalStateException("leg " + parcel.leg() + " has not arrived yet"));
        if (legs.isTold(leg, parcel.id())
                || LegMoves.find(leg.state(), parcel.act()).isEmpty()) {
            return;
        }
        var change = leg.act(parcel.act(), new Writing(by(parcel), parcel.at(), parcel.note(), parcel.id()));
        var after = journal.write(AuditedBy.SYSTEM, change);
        papers.store(after, AuditedBy.SYSTEM, packed.files(), true);
        if (side == Side.ASKED && !after.state().isOpen()) {
            goOn(after, parcel);
        }
    }

    /// With the last answer the case goes on.
    private void goOn(Leg ended, Parcel parcel) {
        boolean isLast = legs.ofCase(ended.unit(), ended.matter().caseId()).stream()
                .noneMatch(leg -> leg.state().isOpen());
        if (isLast) {
            var name = ended.partner().name();
            waiting.goOn(
                    ended.unit(), ended.matter().caseId(), By.elsewhere(name), name + ": " + parcel.note(), ended.id());
        }
    }

    private static LegEvent.By by(Parcel parcel) {
        return new LegEvent.By(null, parcel.byName(), parcel.position());
    }
}
