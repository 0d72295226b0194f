package vn.xaso.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.documents.dossiers.DossierShelf;
import vn.xaso.documents.dossiers.application.DossierDesk;
import vn.xaso.documents.dossiers.application.DossierListDesk;
import vn.xaso.documents.dossiers.domain.Dossier;
import vn.xaso.documents.dossiers.domain.DossierState;
import vn.xaso.documents.dossiers.domain.Dossiers;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitScope;

/// Makes the list of dossiers with which a commune of the demonstration begins its year, and finds them again.
@Lazy
@Component
class DossierPlans {

    private static final Logger LOG = LoggerFactory.getLogger(DossierPlans.class);
    private static final int YEAR = 2026;
    private static final LocalDate ISSUED = LocalDate.of(YEAR, 1, 5);
    private static final String DECISION = "02/QĐ-UBND";

    private final DossierListDesk desk;
    private final DossierDesk shelf;
    private final Dossiers dossiers;
    private final TransactionTemplate transaction;

    DossierPlans(DossierListDesk desk, DossierDesk shelf, Dossiers dossiers, TransactionTemplate transaction) {
        this.desk = desk;
        this.shelf = shelf;
        this.dossiers = dossiers;
        this.transaction = transaction;
    }

    /// What is there already stays: the next start finds it, and visitors may plan too.
    void prepare(DemoOffice office) {
        UnitScope.of(office.unit())
                .run(() -> OfficeClock.at(OfficeHours.instant(ISSUED.atTime(8, 30)), () -> make(office)));
    }

    private void make(DemoOffice office) {
        for (var line : DossierLine.all()) {
            unlessDone(() -> desk.plan(office.head("OFFICE"), YEAR, line(line, keeper(office, line))));
        }
        unlessDone(() -> desk.issue(office.chairman(), YEAR, DECISION, ISSUED));
        for (var line : DossierLine.all()) {
            unlessDone(() -> begin(office, line));
        }
    }

    private void begin(DemoOffice office, DossierLine line) {
        var dossier = find(office, line.code());
        if (dossier.state() == DossierState.PLANNED) {
            shelf.begin(keeper(office, line), dossier.id(), dossier.version());
        }
    }

    static Actor keeper(DemoOffice office, DossierLine line) {
        return office.specialist(line.division(), 1);
    }

    private static DossierListDesk.Line line(DossierLine line, Actor keeper) {
        boolean works = line.kind() == DossierLine.Kind.WORKS;
        return new DossierListDesk.Line(
                line.code(), "", line.title(), keeper.person(), line.group(), null, "", works, "");
    }

    private static void unlessDone(Runnable work) {
        try {
            work.run();
        } catch (Refusal | Absent done) {
            LOG.debug("Stands already: {}", done.toString());
        }
    }

    /// As it is now.
    Dossier find(DemoOffice office, String code) {
        var all = Objects.requireNonNull(transaction.execute(status -> dossiers.ofYear(office.unit(), YEAR)));
        return all.stream()
                .filter(dossier -> dossier.plan().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Absent("dossier " + code));
    }

    /// The open dossier into which the official may file what is about that, or null where there is none.
    DossierShelf.@Nullable Choice forDocument(Actor actor, String division, String summary) {
        var code = DossierLine.of(division, summary).code();
        List<DossierShelf.Choice> open = shelf.open(actor);
        return open.stream()
                .filter(choice -> choice.code().equals(code))
                .findFirst()
                .orElseGet(() -> open.isEmpty() ? null : open.getFirst());
    }
}
