package vn.xaso.documents.incoming.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.documents.incoming.domain.IncomingAct;
import vn.xaso.documents.incoming.domain.IncomingDocument;
import vn.xaso.documents.incoming.domain.Owner;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;

/// Where the clerk lays documents before a leader, passes them on, and answers a sender who wants one back.
///
/// Law: 30/2020/NĐ-CP art. 23
@Service
@Transactional
public class TransferDesk {

    private final IncomingJournal journal;
    private final Parties parties;
    private final IncomingDays days;

    TransferDesk(IncomingJournal journal, Parties parties, IncomingDays days) {
        this.journal = journal;
        this.parties = parties;
        this.days = days;
    }

    public IncomingDocument submit(Actor actor, UUID id, int seen, UUID leader, String note) {
        var before = journal.open(actor, id, seen, IncomingAct.SUBMIT);
        if (!parties.isLeader(actor.unit(), leader)) {
            throw new Refusal("incoming.refusal.noLeader");
        }
        var by = days.forAStep(actor.unit(), before.particulars().urgency());
        var next = before.handling().before(leader).ownedBy(Owner.person(leader), by);
        var writing = journal.by(actor, IncomingJournal.optional(note));
        return journal.write(before, before.act(IncomingAct.SUBMIT, writing, next));
    }

    /// Passes it to the lead whom the leader named; from now on the lead owns it, until the day of the direction.
    public IncomingDocument transfer(Actor actor, UUID id, int seen) {
        var before = journal.open(actor, id, seen, IncomingAct.TRANSFER);
        var handling = before.handling();
        var next = handling.ownedBy(handling.lead(), Dates.of(handling)).transferred(days.today());
        return journal.write(before, before.act(IncomingAct.TRANSFER, journal.by(actor, ""), next));
    }

    /// The document is the sender's again; it is kept and hidden.
    ///
    /// Law: 30/2020/NĐ-CP art. 18
    public IncomingDocument agreeToRecall(Actor actor, UUID id, int seen, String note) {
        var before = journal.open(actor, id, seen, IncomingAct.AGREE_TO_RECALL);
        var writing = journal.by(actor, IncomingJournal.optional(note));
        return journal.write(
                before,
                before.act(
                        IncomingAct.AGREE_TO_RECALL, writing, before.handling().ended()));
    }

    /// Work goes on where the recall had frozen it.
    public IncomingDocument refuseRecall(Actor actor, UUID id, int seen, String why) {
        var before = journal.open(actor, id, seen, IncomingAct.REFUSE_RECALL);
        var writing = journal.by(actor, IncomingJournal.reason(why));
        var step = days.forAStep(actor.unit(), before.particulars().urgency());
        var next = OwnerAfterRecall.of(before, step);
        return journal.write(before, before.act(IncomingAct.REFUSE_RECALL, writing, next));
    }
}
