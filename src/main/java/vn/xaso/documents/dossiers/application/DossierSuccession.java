package vn.xaso.documents.dossiers.application;

import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.directory.Staff;
import vn.xaso.documents.dossiers.domain.Dossiers;
import vn.xaso.identity.OpenWork;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitId;

/// The dossiers that a person who leaves keeps and that the archive does not have yet.
@Order(7)
@Component
@Transactional
class DossierSuccession implements OpenWork {

    private final Dossiers dossiers;
    private final DossierJournal journal;
    private final Staff staff;

    DossierSuccession(Dossiers dossiers, DossierJournal journal, Staff staff) {
        this.dossiers = dossiers;
        this.journal = journal;
        this.staff = staff;
    }

    @Override
    public String kind() {
        return "dossiers";
    }

    @Override
    public int count(UnitId unit, UUID official) {
        return dossiers.keptBy(unit, official).size();
    }

    @Override
    public int handOver(Actor by, UUID from, UUID to) {
        var name = staff.name(to);
        var all = dossiers.keptBy(by.unit(), from);
        for (var id : all) {
            var before = dossiers.lock(by.unit(), id);
            journal.write(before, before.passOn(journal.by(by, name), to, name));
        }
        return all.size();
    }
}
