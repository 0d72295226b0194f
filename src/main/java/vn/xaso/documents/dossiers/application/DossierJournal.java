package vn.xaso.documents.dossiers.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.xaso.audit.AuditTrail;
import vn.xaso.audit.AuditedBy;
import vn.xaso.documents.dossiers.domain.Dossier;
import vn.xaso.documents.dossiers.domain.Dossier.Change;
import vn.xaso.documents.dossiers.domain.Dossier.Writing;
import vn.xaso.documents.dossiers.domain.DossierAct;
import vn.xaso.documents.dossiers.domain.DossierEvent;
import vn.xaso.documents.dossiers.domain.Dossiers;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.SearchText;

/// Opens a dossier for an act and writes down what the act left behind: the state, the event, the audit entry. All or
/// nothing, in the caller's transaction.
@Component
class DossierJournal {

    private static final int LONGEST_REASON = 2_000;

    private final Dossiers dossiers;
    private final AuditTrail audit;
    private final Clock clock;

    DossierJournal(Dossiers dossiers, AuditTrail audit, Clock clock) {
        this.dossiers = dossiers;
        this.audit = audit;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeClock.ZONE);
    }

    /// The dossier for an official's act.
    ///
    /// @param seen the version that the official saw
    /// @throws vn.xaso.kernel.Absent when the dossier or the right is not there
    /// @throws Overtaken when the dossier went on since
    Dossier open(Actor actor, UUID id, int seen, DossierAct act) {
        var dossier = dossiers.lock(actor.unit(), id);
        requireMay(actor, dossier, act);
        if (dossier.version() != seen) {
            throw new Overtaken("dossier " + id);
        }
        return dossier;
    }

    /// For acts that do not depend on what the official saw.
    Dossier open(Actor actor, UUID id, DossierAct act) {
        var dossier = dossiers.lock(actor.unit(), id);
        requireMay(actor, dossier, act);
        return dossier;
    }

    private static void requireMay(Actor actor, Dossier dossier, DossierAct act) {
        DossierAccess.requireReadable(actor, dossier);
        DossierAccess.requireEver(actor, act);
        var move = dossier.requireMove(act);
        if (!DossierAccess.is(actor, move.who(), dossier)) {
            throw new Refusal("dossiers.refusal.notYours");
        }
    }

    Writing by(Actor actor, String note) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new Writing(DossierEvent.By.of(actor), now, LocalDate.ofInstant(now, OfficeClock.ZONE), note);
    }

    /// Words that the act cannot do without.
    static String reason(String typed) {
        var words = optional(typed);
        if (words.isEmpty()) {
            throw new Refusal("dossiers.refusal.reason");
        }
        return words;
    }

    static String optional(String typed) {
        var words = SearchText.tidy(typed);
        if (words.length() > LONGEST_REASON) {
            throw new Refusal("dossiers.refusal.tooLong", LONGEST_REASON);
        }
        return words;
    }

    Dossier begin(Change change) {
        dossiers.add(change);
        return tell(change);
    }

    Dossier write(Dossier before, Change change) {
        dossiers.save(before, change);
        return tell(change);
    }

    /// What leaves no trace in the dossier itself.
    void note(Actor actor, Dossier dossier, String act) {
        audit.record(actor, dossier.unit(), act, dossier.plan().code() + "/" + dossier.year(), "");
    }

    private Dossier tell(Change change) {
        var after = change.after();
        var by = new AuditedBy(AuditedBy.Kind.OFFICIAL, change.event().by().account());
        audit.record(
                by, after.unit(), change.event().act().auditWord(), after.plan().code() + "/" + after.year(), "");
        return after;
    }
}
