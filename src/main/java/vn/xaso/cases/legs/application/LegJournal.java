package vn.xaso.cases.legs.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.xaso.audit.AuditTrail;
import vn.xaso.audit.AuditedBy;
import vn.xaso.cases.legs.domain.Leg;
import vn.xaso.cases.legs.domain.Leg.Side;
import vn.xaso.cases.legs.domain.Leg.Writing;
import vn.xaso.cases.legs.domain.LegAct;
import vn.xaso.cases.legs.domain.LegEvent;
import vn.xaso.cases.legs.domain.LegMoves;
import vn.xaso.cases.legs.domain.LegParcels;
import vn.xaso.cases.legs.domain.LegParcels.Parcel;
import vn.xaso.cases.legs.domain.LegRights;
import vn.xaso.cases.legs.domain.Legs;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.SearchText;

/// Opens a leg for an act and writes down what the act left behind: the state, the event, the audit entry, and what the
/// other side must learn. All or nothing, in the caller's transaction.
@Component
class LegJournal {

    static final int LONGEST = 2_000;

    private final Legs legs;
    private final LegParcels parcels;
    private final AuditTrail audit;
    private final ApplicationEventPublisher announcer;
    private final Clock clock;

    LegJournal(Legs legs, LegParcels parcels, AuditTrail audit, ApplicationEventPublisher announcer, Clock clock) {
        this.legs = legs;
        this.parcels = parcels;
        this.audit = audit;
        this.announcer = announcer;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    Leg get(Actor actor, Side side, UUID id) {
        return legs.find(actor.unit(), side, id)
                .filter(leg -> LegRights.maySee(actor, leg))
                .orElseThrow(() -> new Absent("leg " + id));
    }

    /// @param seen the version that the official saw
    Leg open(Actor actor, Side side, UUID id, int seen, LegAct act) {
        var leg = get(actor, side, id);
        boolean ever = LegMoves.TABLE.stream().anyMatch(move -> move.act() == act && LegRights.may(actor, leg, move));
        if (!ever) {
            throw new Absent("right for " + act + " of leg " + id);
        }
        if (leg.version() != seen) {
            throw new Refusal("legs.refusal.overtaken");
        }
        var move = LegMoves.find(leg.state(), act).orElseThrow(() -> new Refusal("legs.refusal.notNow"));
        if (!LegRights.may(actor, leg, move)) {
            throw new Refusal("legs.refusal.notYours");
        }
        return leg;
    }

    void begin(AuditedBy by, Leg.Change change) {
        legs.add(change);
        tell(by, change);
    }

    /// A question that another unit sent.
    void arrive(Leg.Change change) {
        if (legs.add(change)) {
            tell(AuditedBy.SYSTEM, change);
        }
    }

    Leg write(Actor actor, Leg.Change change) {
        return write(AuditedBy.official(actor), change);
    }

    Leg write(AuditedBy by, Leg.Change change) {
        if (!legs.save(change)) {
            throw new Refusal("legs.refusal.overtaken");
        }
        tell(by, change);
        announceEnd(change);
        return change.after();
    }

    private void announceEnd(Leg.Change change) {
        var leg = change.after();
        if (leg.side() == Side.ASKED && !leg.state().isOpen()) {
            announcer.publishEvent(new LegEnded(leg, change.event().at()));
        }
    }

    /// What the other side did is in the trail of its own unit, and as the act of the program in the one that learns
    /// it.
    private void tell(AuditedBy by, Leg.Change change) {
        var leg = change.after();
        audit.record(
                by,
                leg.unit(),
                change.event().act().auditWord(),
                leg.id().toString(),
                leg.matter().code());
    }

    /// Lets the other side know, where it works with this program.
    ///
    /// @param act as the other side will write it down
    void post(Leg.Change change, LegAct act) {
        var leg = change.after();
        var to = leg.partner().unit();
        if (to == null) {
            return;
        }
        var event = change.event();
        parcels.put(new Parcel(
                Ids.next(),
                leg.unit(),
                leg.id(),
                leg.side(),
                to,
                act,
                event.at(),
                event.by().name(),
                event.by().position(),
                event.note(),
                0));
        announcer.publishEvent(new LegPosted(leg.unit(), event.at()));
    }

    Writing by(Actor actor, String note) {
        return Writing.of(LegEvent.By.of(actor), now(), note);
    }

    static String words(String text) {
        if (text.isBlank()) {
            throw new Refusal("legs.refusal.wordsMissing");
        }
        return optional(text);
    }

    static String optional(String text) {
        var tidy = SearchText.tidy(text);
        if (tidy.length() > LONGEST) {
            throw new Refusal("legs.refusal.wordsLong", LONGEST);
        }
        return tidy;
    }
}
