package vn.xaso.documents.incoming.application;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.documents.incoming.domain.Assignment.Role;
import vn.xaso.documents.incoming.domain.IncomingAct;
import vn.xaso.documents.incoming.domain.IncomingDocument;
import vn.xaso.documents.incoming.domain.IncomingDocuments;
import vn.xaso.documents.incoming.domain.Owner;
import vn.xaso.documents.incoming.domain.Ties;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;

/// Where the lead works on a document, and where contributors say what they think.
///
/// Law: 30/2020/NĐ-CP art. 24
@Service
@Transactional
public class DocumentHandlingDesk {

    private static final int LONGEST_SYMBOL = 42;

    private final IncomingJournal journal;
    private final IncomingDocuments documents;
    private final IncomingAccess access;
    private final AuditTrail audit;
    private final IncomingDays days;

    DocumentHandlingDesk(
            IncomingJournal journal,
            IncomingDocuments documents,
            IncomingAccess access,
            AuditTrail audit,
            IncomingDays days) {
        this.journal = journal;
        this.documents = documents;
        this.access = access;
        this.audit = audit;
        this.days = days;
    }

    public IncomingDocument start(Actor actor, UUID id, int seen) {
        var before = journal.open(actor, id, seen, IncomingAct.START);
        var writing = journal.by(actor, "");
        var after = journal.write(before, before.act(IncomingAct.START, writing, before.handling()));
        documents.assignments(after).stream()
                .filter(one -> one.role() == Role.LEAD && one.isCurrent())
                .forEach(one -> documents.update(after, one.seen(writing.at())));
        return after;
    }

    /// Who got it for information has read it. Nothing else changes.
    public void acknowledge(Actor actor, UUID id) {
        var document = access.readable(actor, id);
        var now = days.now();
        documents.assignments(document).stream()
                .filter(one -> IncomingAccess.isInformed(actor, one) && one.seenAt() == null)
                .forEach(one -> {
                    documents.update(document, one.seen(now));
                    audit.record(actor, actor.unit(), "incoming.acknowledge", id.toString(), "");
                });
    }

    /// The opinion of a contributor; the next one takes the place of the one before, the story keeps both.
    public IncomingDocument contribute(Actor actor, UUID id, int seen, String opinion) {
        var before = journal.open(actor, id, seen, IncomingAct.CONTRIBUTE);
        var writing = journal.by(actor, IncomingJournal.reason(opinion));
        var after = journal.write(before, before.act(IncomingAct.CONTRIBUTE, writing, before.handling()));
        documents.assignments(after).stream()
                .filter(one -> IncomingAccess.contributes(actor, one))
                .forEach(one -> documents.update(after, one.said(writing.note(), writing.at())));
        return after;
    }

    public IncomingDocument askTime(Actor actor, UUID id, int seen, LocalDate until, String why) {
        var before = journal.open(actor, id, seen, IncomingAct.ASK_TIME);
        if (!until.isAfter(Dates.of(before.handling())) || until.isBefore(days.today())) {
            throw new Refusal("incoming.refusal.notLater");
        }
        var leader = Owner.person(Objects.requireNonNull(before.handling().leader()));
        var step = days.forAStep(actor.unit(), before.particulars().urgency());
        var next = before.handling().asking(until).ownedBy(leader, step);
        var writing = journal.by(actor, IncomingJournal.reason(why));
        return journal.write(before, before.act(IncomingAct.ASK_TIME, writing, next));
    }

    /// @param outgoing the document that answers, where this program made it
    /// @param symbol number and notation of the answer
    public IncomingDocument answer(Actor actor, UUID id, int seen, @Nullable UUID outgoing, String symbol) {
        var before = journal.open(actor, id, seen, IncomingAct.ANSWER);
        var words = IncomingJournal.reason(symbol);
        if (words.length() > LONGEST_SYMBOL) {
            throw new Refusal("incoming.refusal.tooLong", LONGEST_SYMBOL);
        }
        return lead(actor, before, IncomingAct.ANSWER, words, before.ties().answeredBy(outgoing, words));
    }

    public IncomingDocument needNoAnswer(Actor actor, UUID id, int seen, String why) {
        var before = journal.open(actor, id, seen, IncomingAct.NEED_NO_ANSWER);
        return lead(actor, before, IncomingAct.NEED_NO_ANSWER, IncomingJournal.reason(why), before.ties());
    }

    public IncomingDocument complete(Actor actor, UUID id, int seen, String note) {
        var before = journal.open(actor, id, seen, IncomingAct.COMPLETE);
        var writing = journal.by(actor, IncomingJournal.optional(note));
        return journal.write(
                before,
                before.act(IncomingAct.COMPLETE, writing, before.handling().ended()));
    }

    /// @param dossier null where the dossier lies on a shelf and has no record in this program; the note names it
    public IncomingDocument file(Actor actor, UUID id, int seen, @Nullable UUID dossier, String note) {
        var before = journal.open(actor, id, seen, IncomingAct.FILE);
        var words = dossier == null ? IncomingJournal.reason(note) : IncomingJournal.optional(note);
        var writing = journal.by(actor, words);
        return journal.write(
                before,
                before.act(
                        IncomingAct.FILE,
                        writing,
                        before.handling(),
                        before.ties().in(dossier)));
    }

    /// Whatever was asked of the leader meanwhile is settled by the work that is done.
    private IncomingDocument lead(Actor actor, IncomingDocument before, IncomingAct act, String note, Ties ties) {
        var handling = before.handling();
        var next = handling.asking(null).ownedBy(handling.lead(), Dates.of(handling));
        return journal.write(before, before.act(act, journal.by(actor, note), next, ties));
    }
}
