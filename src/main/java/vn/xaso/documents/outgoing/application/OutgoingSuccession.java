package vn.xaso.documents.outgoing.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.directory.Official;
import vn.xaso.directory.Staff;
import vn.xaso.documents.outgoing.domain.OutgoingDocuments;
import vn.xaso.documents.outgoing.domain.OutgoingEvent;
import vn.xaso.identity.OpenWork;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitId;

/// The outgoing documents that a person who leaves drafts, wherever they stand on their way.
@Order(4)
@Component
@Transactional
class OutgoingSuccession implements OpenWork {

    private final OutgoingDocuments documents;
    private final OutgoingJournal journal;
    private final Staff staff;
    private final Clock clock;

    OutgoingSuccession(OutgoingDocuments documents, OutgoingJournal journal, Staff staff, Clock clock) {
        this.documents = documents;
        this.journal = journal;
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "outgoing";
    }

    @Override
    public int count(UnitId unit, UUID official) {
        return documents.openOf(unit, official).size();
    }

    @Override
    public int handOver(Actor by, UUID from, UUID to) {
        var successor = staff.official(by.unit(), to, LocalDate.now(clock))
                .filter(OutgoingSuccession::drafts)
                .orElseThrow(() -> new Refusal("handover.refusal.successor"));
        var all = documents.openOf(by.unit(), from);
        for (var id : all) {
            var before = documents.get(by.unit(), id);
            journal.write(before, before.passedOn(to, OutgoingEvent.By.of(by), journal.now(), successor.name()));
        }
        return all.size();
    }

    /// Leaders and administrators draft nothing.
    private static boolean drafts(Official official) {
        return official.holdings().stream().anyMatch(holding -> switch (holding.kind()) {
            case OFFICE_HEAD, HEAD_OF_DIVISION, SERVICE_CENTRE_DIRECTOR, ONE_STOP_OFFICER, SPECIALIST, CLERK -> true;
            default -> false;
        });
    }
}
