package vn.xaso.documents.copies.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.xaso.audit.AuditTrail;
import vn.xaso.documents.DocumentPress.Original;
import vn.xaso.documents.copies.domain.CopyParcels;
import vn.xaso.documents.copies.domain.CopyParcels.Parcel;
import vn.xaso.documents.copies.domain.DocumentCopy;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitId;

/// Writes down that a copy was made and puts it into the outbox, in the caller's transaction.
@Component
class CopyJournal {

    private final AuditTrail audit;
    private final CopyParcels parcels;
    private final ApplicationEventPublisher announcer;

    CopyJournal(AuditTrail audit, CopyParcels parcels, ApplicationEventPublisher announcer) {
        this.audit = audit;
        this.parcels = parcels;
        this.announcer = announcer;
    }

    /// The trail names what came in by its arrival number, all else by the number of the copy.
    void made(Actor actor, DocumentCopy copy, @Nullable Original original) {
        if (original != null && copy.source().equals(CopyOriginals.INCOMING)) {
            audit.record(actor, actor.unit(), "incoming.copy", original.subject(), copy.symbol());
        } else {
            var subject = original == null ? "" : original.subject();
            audit.record(actor, actor.unit(), "outgoing.copy", copy.symbol(), subject);
        }
    }

    /// Law: 30/2020/NĐ-CP art. 18
    void send(UnitId unit, DocumentCopy copy, List<UnitId> recipients) {
        recipients.forEach(one -> parcels.put(new Parcel(unit, copy.id(), one, 0), copy.at()));
        if (!recipients.isEmpty()) {
            announcer.publishEvent(new CopySending(unit, copy.at()));
        }
    }
}
