package vn.xaso.cases.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.xaso.audit.AuditTrail;
import vn.xaso.audit.AuditedBy;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.CaseMoved;
import vn.xaso.cases.domain.By;
import vn.xaso.cases.domain.CaseEvent;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.domain.CaseLedger;
import vn.xaso.cases.domain.CaseOvertaken;
import vn.xaso.kernel.Actor;

/// Opens a case for an act and writes down what the act left behind: the state, the event, the audit entry, the
/// announcement. All or nothing, in the caller's transaction.
@Component
public class CaseJournal {

    private final CaseFiles cases;
    private final AuditTrail audit;
    private final List<CaseLedger> ledgers;
    private final ApplicationEventPublisher announcer;
    private final PaperGuard guard;
    private final Clock clock;

    CaseJournal(
            CaseFiles cases,
            AuditTrail audit,
            List<CaseLedger> ledgers,
            ApplicationEventPublisher announcer,
            PaperGuard guard,
            Clock clock) {
        this.cases = cases;
        this.audit = audit;
        this.ledgers = ledgers;
        this.announcer = announcer;
        this.guard = guard;
        this.clock = clock;
    }

    /// The time of an act. The database keeps microseconds.
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /// The case for an official's act.
    ///
    /// @param seen the version that the official saw
    /// @throws Absent when the case or the right is not there
    /// @throws CaseOvertaken when the case went on since
    public CaseFile open(Actor actor, UUID id, int seen, CaseAct act) {
        var caseFile = cases.get(actor.unit(), id);
        ActPermission.requireEver(actor, caseFile, act);
        if (caseFile.version() != seen) {
            throw new CaseOvertaken(id, seen);
        }
        ActPermission.requireNow(actor, caseFile, act);
        return caseFile;
    }

    /// What the applicant is asked for: never a paper that lies in the store, without a reason.
    String asked(Actor actor, CaseFile caseFile, String what, String why) {
        return guard.asked(actor, caseFile, IntakeDesk.reason(what), why);
    }

    public CaseFile write(CaseFile before, CaseFile.Change change) {
        cases.save(before, change);
        return tell(change);
    }

    /// Tells the trail and everybody who listens of a change that is stored already.
    CaseFile tell(CaseFile.Change change) {
        var after = change.after();
        var last = change.events().getLast();
        var subject =
                after.code() == null ? after.id().toString() : after.code().text();
        audit.record(auditedBy(last.by()), after.unit(), last.act().auditWord(), subject, "");
        ledgers.forEach(ledger -> ledger.write(change));
        announcer.publishEvent(announcement(after, last));
        return after;
    }

    private static CaseMoved announcement(CaseFile after, CaseEvent last) {
        return new CaseMoved(
                after.unit(),
                after.id(),
                after.procedureCode(),
                last.act(),
                last.from(),
                last.to(),
                last.at(),
                !after.times().isLateAt(last.at()));
    }

    public static AuditedBy auditedBy(By by) {
        return switch (by.kind()) {
            case OFFICIAL -> new AuditedBy(AuditedBy.Kind.OFFICIAL, by.account());
            case CITIZEN -> new AuditedBy(AuditedBy.Kind.CITIZEN, by.account());
            case SYSTEM -> by.account() == null ? AuditedBy.SYSTEM : new AuditedBy(AuditedBy.Kind.API, by.account());
        };
    }
}
