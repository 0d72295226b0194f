package vn.xaso.documents.incoming.application;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.xaso.audit.AuditTrail;
import vn.xaso.audit.AuditedBy;
import vn.xaso.documents.DocumentWork;
import vn.xaso.documents.incoming.domain.IncomingAct;
import vn.xaso.documents.incoming.domain.IncomingDocument;
import vn.xaso.documents.incoming.domain.IncomingDocument.Change;
import vn.xaso.documents.incoming.domain.IncomingDocument.Writing;
import vn.xaso.documents.incoming.domain.IncomingDocuments;
import vn.xaso.documents.incoming.domain.IncomingEvent;
import vn.xaso.documents.incoming.domain.IncomingOvertaken;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;

/// Opens an incoming document for an act and writes down what the act left behind: the state, the events, the audit
/// entry, the report to the issuer. All or nothing, in the caller's transaction.
@Component
class IncomingJournal {

    private static final int LONGEST_REASON = 2_000;

    private final IncomingDocuments documents;
    private final IncomingAccess access;
    private final IssuerReports reports;
    private final AuditTrail audit;
    private final IncomingDays days;
    private final ApplicationEventPublisher announcer;

    IncomingJournal(
            IncomingDocuments documents,
            IncomingAccess access,
            IssuerReports reports,
            AuditTrail audit,
            IncomingDays days,
            ApplicationEventPublisher announcer) {
        this.announcer = announcer;
        this.documents = documents;
        this.access = access;
        this.reports = reports;
        this.audit = audit;
        this.days = days;
    }

    /// The document for an official's act.
    ///
    /// @param seen the version that the official saw
    /// @throws vn.xaso.kernel.Absent when the document or the right is not there
    /// @throws IncomingOvertaken when the document went on since
    IncomingDocument open(Actor actor, UUID id, int seen, IncomingAct act) {
        var document = access.readable(actor, id);
        access.requireEver(actor, act);
        if (document.version() != seen) {
            throw new IncomingOvertaken(id, seen);
        }
        var assignments = documents.assignments(document);
        if (access.moves(document, act).isEmpty()) {
            throw new Refusal("incoming.refusal.notNow");
        }
        if (!access.mayDo(actor, document, act, assignments)) {
            throw new Refusal("incoming.refusal.notYours");
        }
        return document;
    }

    Writing by(Actor actor, String note) {
        return access.writing(actor, days.now(), note);
    }

    /// Words that the act cannot do without.
    static String reason(String text) {
        var words = optional(text);
        if (words.isEmpty()) {
            throw new Refusal("incoming.refusal.reason");
        }
        return words;
    }

    static String optional(String text) {
        var words = vn.xaso.kernel.SearchText.tidy(text);
        if (words.length() > LONGEST_REASON) {
            throw new Refusal("incoming.refusal.tooLong", LONGEST_REASON);
        }
        return words;
    }

    IncomingDocument write(IncomingDocument before, Change change) {
        documents.save(before, change);
        return tell(change);
    }

    /// Tells the trail, and the issuer, of a change that is stored already.
    IncomingDocument tell(Change change) {
        var after = change.after();
        var last = change.events().getLast();
        audit.record(auditedBy(last), after.unit(), last.act().auditWord(), subject(after), "");
        change.events().forEach(event -> reports.write(after, event));
        if (after.number() != null) {
            announcer.publishEvent(new DocumentWork.Changed(after.unit(), DocumentWork.Direction.INCOMING, after.id()));
        }
        return after;
    }

    private static AuditedBy auditedBy(IncomingEvent event) {
        var account = event.by().account();
        return account == null ? AuditedBy.SYSTEM : new AuditedBy(AuditedBy.Kind.OFFICIAL, account);
    }

    static String subject(IncomingDocument document) {
        var number = document.number();
        return number == null ? document.id().toString() : number.number() + "/" + number.year();
    }
}
