package vn.xaso.documents.incoming.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.documents.incoming.domain.Assignment;
import vn.xaso.documents.incoming.domain.Assignment.Role;
import vn.xaso.documents.incoming.domain.IncomingAct;
import vn.xaso.documents.incoming.domain.IncomingDocument;
import vn.xaso.documents.incoming.domain.IncomingDocuments;
import vn.xaso.documents.incoming.domain.Owner;
import vn.xaso.documents.incoming.domain.Party;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Refusal;

/// The leader's desk: who handles a document, and until when.
///
/// Law: 30/2020/NĐ-CP art. 23, 24
@Service
@Transactional
public class DirectionDesk {

    private final IncomingJournal journal;
    private final IncomingDocuments documents;
    private final IncomingDays days;

    DirectionDesk(IncomingJournal journal, IncomingDocuments documents, IncomingDays days) {
        this.journal = journal;
        this.documents = documents;
        this.days = days;
    }

    /// Directs, or directs anew; the clerk passes it on.
    public IncomingDocument direct(Actor actor, UUID id, int seen, Direction direction) {
        var before = journal.open(actor, id, seen, IncomingAct.DIRECT);
        if (direction.dueOn().isBefore(days.today())) {
            throw new Refusal("incoming.refusal.dayPast");
        }
        var words = IncomingJournal.reason(direction.words());
        var lead = direction.lead();
        var step = days.forAStep(actor.unit(), before.particulars().urgency());
        var next = before.handling()
                .before(actor.person())
                .led(lead.person() == null ? lead.office() : null, lead.person())
                .directed(words)
                .dueOn(direction.dueOn())
                .ownedBy(Owner.CLERKS, step);
        var writing = journal.by(actor, words);
        var after = journal.write(before, before.act(IncomingAct.DIRECT, writing, next));
        documents.assign(after, assignments(direction, writing.at()));
        return after;
    }

    private static List<Assignment> assignments(Direction direction, Instant at) {
        var all = new ArrayList<Assignment>();
        all.add(assignment(Role.LEAD, direction.lead(), at));
        direction.contributors().forEach(party -> all.add(assignment(Role.CONTRIBUTOR, party, at)));
        direction.informed().forEach(party -> all.add(assignment(Role.INFORMATION, party, at)));
        return all;
    }

    /// A person who is named directly does not stand for the office.
    private static Assignment assignment(Role role, Party party, Instant at) {
        var named = party.person() == null ? party : new Party(null, party.person());
        return Assignment.to(Ids.next(), role, named, at);
    }

    public IncomingDocument grantTime(Actor actor, UUID id, int seen, LocalDate until, String why) {
        var before = journal.open(actor, id, seen, IncomingAct.GRANT_TIME);
        var due = Dates.of(before.handling());
        if (!until.isAfter(due) || until.isBefore(days.today())) {
            throw new Refusal("incoming.refusal.notLater");
        }
        var writing = journal.by(actor, IncomingJournal.optional(why));
        var handling = before.handling();
        var next = handling.asking(null).dueOn(until).ownedBy(handling.lead(), until);
        return journal.write(before, before.act(IncomingAct.GRANT_TIME, writing, next));
    }

    public IncomingDocument refuseTime(Actor actor, UUID id, int seen, String why) {
        var before = journal.open(actor, id, seen, IncomingAct.REFUSE_TIME);
        var writing = journal.by(actor, IncomingJournal.reason(why));
        var handling = before.handling();
        var next = handling.asking(null).ownedBy(handling.lead(), Dates.of(handling));
        return journal.write(before, before.act(IncomingAct.REFUSE_TIME, writing, next));
    }
}
