package vn.xaso.interchange.application;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.xaso.cases.CaseMoved;
import vn.xaso.cases.facts.CaseFacts;
import vn.xaso.interchange.domain.Transfers;
import vn.xaso.kernel.UnitId;
import vn.xaso.payments.ObligationSettled;

/// Notes in the transaction of a case that the portal must learn something; costs nothing where the unit does not tell
/// the portal.
@Component
class CaseChanges {

    private final Switchboard switchboard;
    private final Transfers transfers;
    private final ApplicationEventPublisher announcer;
    private final Sender sender;

    CaseChanges(Switchboard switchboard, Transfers transfers, ApplicationEventPublisher announcer, Sender sender) {
        this.switchboard = switchboard;
        this.transfers = transfers;
        this.announcer = announcer;
        this.sender = sender;
    }

    record Noted(UnitId unit) {}

    @EventListener
    void moved(CaseMoved moved) {
        if (moved.to().isReceived()) {
            note(moved.unit(), moved.caseId());
        }
    }

    @EventListener
    void settled(ObligationSettled settled) {
        note(settled.unit(), settled.subject());
    }

    @EventListener
    void changed(CaseFacts.Changed changed) {
        note(changed.unit(), changed.caseId());
    }

    private void note(UnitId unit, UUID caseId) {
        if (switchboard.isOn(unit)) {
            transfers.note(unit, caseId);
            announcer.publishEvent(new Noted(unit));
        }
    }

    @TransactionalEventListener
    void sendSoon(Noted noted) {
        sender.soon(noted.unit());
    }
}
