package vn.xaso.documents.outgoing.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.xaso.audit.AuditTrail;
import vn.xaso.documents.DocumentWork;
import vn.xaso.documents.outgoing.domain.MoveMaker;
import vn.xaso.documents.outgoing.domain.Opinions;
import vn.xaso.documents.outgoing.domain.OutgoingAct;
import vn.xaso.documents.outgoing.domain.OutgoingDocument;
import vn.xaso.documents.outgoing.domain.OutgoingDocuments;
import vn.xaso.documents.outgoing.domain.OutgoingEvent;
import vn.xaso.documents.outgoing.domain.OutgoingMove;
import vn.xaso.documents.outgoing.domain.OutgoingMoves;
import vn.xaso.documents.outgoing.domain.OutgoingOvertaken;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.SearchText;

/// Opens a document for an act and writes down what the act left behind: the state, the event, the audit entry. All or
/// nothing, in the caller's transaction.
@Component
public class OutgoingJournal {

    private static final int LONGEST_NOTE = 4_000;

    private final OutgoingDocuments documents;
    private final Opinions opinions;
    private final AuditTrail audit;
    private final ApplicationEventPublisher announcer;
    private final Clock clock;

    OutgoingJournal(
            OutgoingDocuments documents,
            Opinions opinions,
            AuditTrail audit,
            ApplicationEventPublisher announcer,
            Clock clock) {
        this.announcer = announcer;
        this.documents = documents;
        this.opinions = opinions;
        this.audit = audit;
        this.clock = clock;
    }

    /// The time of an act. The database keeps microseconds.
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, OfficeClock.ZONE);
    }

    /// A document that the official may read.
    ///
    /// @throws Absent when the document or the right is not there
    public OutgoingDocument readable(Actor actor, UUID id) {
        var document = documents.get(actor.unit(), id);
        if (mayRead(actor, document)) {
            return document;
        }
        throw new Absent("outgoing document " + id);
    }

    boolean mayRead(Actor actor, OutgoingDocument document) {
        boolean all =
                actor.may(Right.READ_DOCUMENTS) || actor.may(Right.CHECK_FORMAT) || actor.may(Right.ISSUE_DOCUMENTS);
        return all || isOwn(actor, document) || isAsked(actor, document);
    }

    private static boolean isOwn(Actor actor, OutgoingDocument document) {
        return actor.person().equals(document.drafter())
                || actor.person().equals(document.head().signer())
                || actor.may(Right.REVIEW_DRAFTS) && isHeadOf(actor, document);
    }

    private boolean isAsked(Actor actor, OutgoingDocument document) {
        return opinions.list(document).stream().anyMatch(opinion -> opinion.isAskedOf(actor));
    }

    private static boolean isHeadOf(Actor actor, OutgoingDocument document) {
        return document.office() == null || document.office().equals(actor.office());
    }

    /// Says whether the move is this official's.
    public static boolean may(Actor actor, OutgoingDocument document, OutgoingMove move) {
        if (!actor.may(move.who().right())) {
            return false;
        }
        return switch (move.who()) {
            case DRAFTER -> actor.person().equals(document.drafter());
            case HEAD -> isHeadOf(actor, document);
            case LEADER -> actor.person().equals(document.head().signer());
            case CHECKER, CLERK -> true;
        };
    }

    /// The document for an official's act.
    ///
    /// @param seen the version that the official saw
    /// @throws Absent when the document or the right is not there
    /// @throws OutgoingOvertaken when the document went on since
    OutgoingDocument open(Actor actor, UUID id, int seen, OutgoingAct act) {
        var document = readable(actor, id);
        requireEver(actor, act);
        if (document.version() != seen) {
            throw new OutgoingOvertaken(id);
        }
        var move = OutgoingMoves.find(document.state(), act).orElseThrow(() -> new Refusal("outgoing.refusal.notNow"));
        actor.require(move.who().right());
        if (!may(actor, document, move)) {
            throw new Refusal(
                    move.who() == MoveMaker.LEADER ? "outgoing.refusal.otherSigner" : "outgoing.refusal.notYours");
        }
        return document;
    }

    /// Before anything is told about the document: the version is for those who may act.
    private static void requireEver(Actor actor, OutgoingAct act) {
        boolean ever = OutgoingMoves.TABLE.stream()
                .filter(move -> move.act() == act)
                .anyMatch(move -> actor.may(move.who().right()));
        if (!ever) {
            throw new Absent("right to " + act);
        }
    }

    OutgoingDocument write(OutgoingDocument before, OutgoingDocument.Change change) {
        documents.save(before, change);
        return tell(change);
    }

    OutgoingDocument begin(OutgoingDocument.Change first) {
        documents.add(first);
        return tell(first);
    }

    private OutgoingDocument tell(OutgoingDocument.Change change) {
        var after = change.after();
        var given = after.registration();
        var by = new vn.xaso.audit.AuditedBy(
                vn.xaso.audit.AuditedBy.Kind.OFFICIAL, change.event().by().account());
        audit.record(
                by,
                after.unit(),
                change.event().act().auditWord(),
                given == null ? after.id().toString() : given.symbol(),
                "");
        if (after.state().isIssued()) {
            announcer.publishEvent(new DocumentWork.Changed(after.unit(), DocumentWork.Direction.ISSUED, after.id()));
        }
        return after;
    }

    /// What changes no state of the document, but must be traceable.
    void note(Actor actor, OutgoingDocument document, String act) {
        var given = document.registration();
        var subject = given == null ? document.id().toString() : given.symbol();
        audit.record(actor, document.unit(), act, subject, "");
    }

    /// Does a plain act with a note and writes it down.
    OutgoingDocument happen(Actor actor, OutgoingDocument document, OutgoingAct act, String note) {
        return write(document, document.act(act, OutgoingEvent.By.of(actor), now(), note.isEmpty() ? null : note));
    }

    /// What was typed as a reason, tidied.
    ///
    /// @throws Refusal where nothing was typed
    static String reason(String typed) {
        var reason = SearchText.tidy(typed);
        if (reason.isEmpty() || reason.length() > LONGEST_NOTE) {
            throw new Refusal("outgoing.refusal.reason");
        }
        return reason;
    }
}
