package vn.xaso.documents.incoming.application;

import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.documents.incoming.domain.LeadsInHand;
import vn.xaso.identity.OpenWork;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitId;

/// The incoming documents that a person who leaves has in hand.
@Order(3)
@Component
@Transactional
class IncomingSuccession implements OpenWork {

    private final LeadsInHand leads;
    private final AssignmentDesk desk;

    IncomingSuccession(LeadsInHand leads, AssignmentDesk desk) {
        this.leads = leads;
        this.desk = desk;
    }

    @Override
    public String kind() {
        return "incoming";
    }

    @Override
    public int count(UnitId unit, UUID official) {
        return leads.of(unit, official).size();
    }

    @Override
    public int handOver(Actor by, UUID from, UUID to) {
        var all = leads.of(by.unit(), from);
        all.forEach(id -> desk.passOn(by, id, to));
        return all.size();
    }
}
