package vn.xaso.documents.outgoing.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.directory.Units;
import vn.xaso.documents.outgoing.domain.Outbox;
import vn.xaso.documents.outgoing.domain.Outbox.Parcel;
import vn.xaso.documents.outgoing.domain.OutgoingAct;
import vn.xaso.documents.outgoing.domain.OutgoingDocument;
import vn.xaso.documents.outgoing.domain.OutgoingDocuments;
import vn.xaso.documents.outgoing.domain.OutgoingEvent;
import vn.xaso.documents.outgoing.domain.Recipient;
import vn.xaso.documents.outgoing.domain.Recipients;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitId;

/// The desk from which documents leave the office, and to which those that went wrong are called back.
///
/// Law: 30/2020/NĐ-CP art. 18
@Service("outgoingIssueDesk")
@Transactional
public class IssueDesk {

    private final OutgoingJournal journal;
    private final OutgoingDocuments documents;
    private final Recipients recipients;
    private final Outbox outbox;
    private final Units units;
    private final ApplicationEventPublisher events;

    IssueDesk(
            OutgoingJournal journal,
            OutgoingDocuments documents,
            Recipients recipients,
            Outbox outbox,
            Units units,
            ApplicationEventPublisher events) {
        this.journal = journal;
        this.documents = documents;
        this.recipients = recipients;
        this.outbox = outbox;
        this.units = units;
        this.events = events;
    }

    /// To all who stand on the list. What it replaces is out of force from now on, what it corrects is marked.
    public OutgoingDocument issue(Actor actor, UUID id, int seen) {
        var before = journal.open(actor, id, seen, OutgoingAct.ISSUE);
        var issued = journal.happen(actor, before, OutgoingAct.ISSUE, "");
        send(issued, recipients.list(id), Outbox.Kind.DELIVER, "");
        mark(actor, issued.links().replaces(), OutgoingAct.REPLACE, issued);
        mark(actor, issued.links().corrects(), OutgoingAct.CORRECT, issued);
        return issued;
    }

    private void mark(
            Actor actor, @org.jspecify.annotations.Nullable UUID earlier, OutgoingAct act, OutgoingDocument by) {
        if (earlier == null) {
            return;
        }
        var document = documents.get(actor.unit(), earlier);
        var symbol = java.util.Objects.requireNonNull(by.registration()).symbol();
        journal.write(document, document.act(act, OutgoingEvent.By.of(actor), journal.now(), symbol));
    }

    /// An issued document goes to more recipients.
    public OutgoingDocument sendAlso(Actor actor, UUID id, int seen, List<UnitId> wanted, List<String> others) {
        var before = journal.open(actor, id, seen, OutgoingAct.SEND_ALSO);
        var known = recipients.list(id);
        var more = new ArrayList<Recipient>();
        int no = known.stream().mapToInt(Recipient::no).max().orElse(0);
        for (var unit : wanted.stream().distinct().toList()) {
            if (known.stream().noneMatch(one -> unit.equals(one.unit()))) {
                more.add(Recipient.of(++no, unit, units.get(unit).committeeName()));
            }
        }
        for (var name : DraftingDesk.names(others)) {
            more.add(Recipient.of(++no, null, name));
        }
        if (more.isEmpty()) {
            throw new Refusal("outgoing.refusal.nobodyMore");
        }
        more.forEach(one -> recipients.add(before, one));
        send(before, more, Outbox.Kind.DELIVER, "");
        var names = String.join("; ", more.stream().map(Recipient::name).toList());
        return journal.happen(actor, before, OutgoingAct.SEND_ALSO, names);
    }

    /// Calls it back: recipients of this house freeze it at once, to the others somebody writes.
    public OutgoingDocument recall(Actor actor, UUID id, int seen, String why) {
        var before = journal.open(actor, id, seen, OutgoingAct.RECALL);
        var reason = OutgoingJournal.reason(why);
        var recalled = journal.happen(actor, before, OutgoingAct.RECALL, reason);
        send(recalled, recipients.list(id), Outbox.Kind.RECALL, reason);
        return recalled;
    }

    private void send(OutgoingDocument document, List<Recipient> to, Outbox.Kind kind, String reason) {
        Instant now = journal.now();
        for (var recipient : to) {
            if (recipient.unit() != null && !recipient.unit().equals(document.unit())) {
                outbox.put(
                        new Parcel(Ids.next(), document.unit(), document.id(), recipient.unit(), kind, reason, 0), now);
            }
        }
        events.publishEvent(new Sending(document.unit(), now));
    }

    /// Somebody took it to the post, or wrote an e-mail.
    public void sentByHand(Actor actor, UUID id, int no, Recipient sent) {
        var document = journal.readable(actor, id);
        actor.require(vn.xaso.kernel.Right.ISSUE_DOCUMENTS);
        if (document.state() != vn.xaso.documents.outgoing.domain.OutgoingState.ISSUED) {
            throw new Refusal("outgoing.refusal.notNow");
        }
        if (sent.byHand().isBlank()) {
            throw new Refusal("outgoing.refusal.wayMissing");
        }
        recipients.sentByHand(document, no, sent);
        journal.note(actor, document, "outgoing.sent");
    }
}
