package vn.xaso.documents.outgoing.application;

import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.directory.Staff;
import vn.xaso.documents.outgoing.domain.Opinions;
import vn.xaso.documents.outgoing.domain.OutgoingDocuments;
import vn.xaso.documents.outgoing.domain.OutgoingEvent;
import vn.xaso.identity.OpenWork;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitId;

/// The opinions on drafts that a person who leaves still has to give.
@Order(5)
@Component
@Transactional
class OpinionSuccession implements OpenWork {

    private final Opinions opinions;
    private final OutgoingDocuments documents;
    private final OutgoingJournal journal;
    private final Staff staff;

    OpinionSuccession(Opinions opinions, OutgoingDocuments documents, OutgoingJournal journal, Staff staff) {
        this.opinions = opinions;
        this.documents = documents;
        this.journal = journal;
        this.staff = staff;
    }

    @Override
    public String kind() {
        return "opinions";
    }

    @Override
    public int count(UnitId unit, UUID official) {
        return opinions.openOf(unit, official).size();
    }

    @Override
    public int handOver(Actor by, UUID from, UUID to) {
        var name = staff.name(to);
        var all = opinions.openOf(by.unit(), from);
        for (var id : all) {
            var before = documents.get(by.unit(), id);
            opinions.passOn(before, from, to, name);
            journal.write(before, before.opinionPassedOn(OutgoingEvent.By.of(by), journal.now(), name));
        }
        return all.size();
    }
}
