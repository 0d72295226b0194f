package vn.xaso.documents.incoming.application;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.documents.incoming.domain.Assignment.Role;
import vn.xaso.documents.incoming.domain.Handling;
import vn.xaso.documents.incoming.domain.IncomingAct;
import vn.xaso.documents.incoming.domain.IncomingDocument;
import vn.xaso.documents.incoming.domain.IncomingDocuments;
import vn.xaso.documents.incoming.domain.Owner;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;

/// Inside an office: the head gives a document to one of its people; up again: to the head, to the leader.
@Service
@Transactional
public class AssignmentDesk {

    private final IncomingJournal journal;
    private final IncomingDocuments documents;
    private final Parties parties;
    private final IncomingDays days;

    AssignmentDesk(IncomingJournal journal, IncomingDocuments documents, Parties parties, IncomingDays days) {
        this.journal = journal;
        this.documents = documents;
        this.parties = parties;
        this.days = days;
    }

    public IncomingDocument subAssign(Actor actor, UUID id, int seen, UUID person, String note) {
        var before = journal.open(actor, id, seen, IncomingAct.SUB_ASSIGN);
        var office = Objects.requireNonNull(before.handling().leadOffice());
        if (parties.handlersIn(actor.unit(), office).stream()
                .noneMatch(one -> person.equals(one.party().person()))) {
            throw new Refusal("incoming.refusal.noParty");
        }
        var next = before.handling().led(office, person);
        var after = give(actor, before, IncomingAct.SUB_ASSIGN, next.ownedBy(next.lead(), Dates.of(next)), note);
        name(after, person);
        return after;
    }

    /// To the head of the office, who gave it.
    public IncomingDocument handBack(Actor actor, UUID id, int seen, String why) {
        var before = journal.open(actor, id, seen, IncomingAct.HAND_BACK);
        var handling = before.handling();
        var next = handling.led(handling.leadOffice(), null);
        var reason = IncomingJournal.reason(why);
        var after = give(actor, before, IncomingAct.HAND_BACK, next.ownedBy(next.lead(), Dates.of(next)), reason);
        name(after, null);
        return after;
    }

    /// To the leader: it is another one's business.
    public IncomingDocument returnUp(Actor actor, UUID id, int seen, String why) {
        var before = journal.open(actor, id, seen, IncomingAct.RETURN_UP);
        var reason = IncomingJournal.reason(why);
        var step = days.forAStep(actor.unit(), before.particulars().urgency());
        var leader = Owner.person(Objects.requireNonNull(before.handling().leader()));
        return give(actor, before, IncomingAct.RETURN_UP, before.handling().ownedBy(leader, step), reason);
    }

    /// To a colleague of a person who leaves.
    void passOn(Actor by, UUID id, UUID to) {
        var before = documents.get(by.unit(), id);
        var next = before.handling().led(before.handling().leadOffice(), to);
        name(give(by, before, IncomingAct.SUB_ASSIGN, next.ownedBy(next.lead(), Dates.of(next)), ""), to);
    }

    private IncomingDocument give(Actor actor, IncomingDocument before, IncomingAct act, Handling next, String note) {
        var writing = journal.by(actor, IncomingJournal.optional(note));
        return journal.write(before, before.act(act, writing, next));
    }

    private void name(IncomingDocument document, @Nullable UUID person) {
        documents.assignments(document).stream()
                .filter(one -> one.role() == Role.LEAD && one.isCurrent())
                .forEach(one -> documents.update(document, one.named(person)));
    }
}
