package vn.xaso.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.documents.dossiers.application.DossierDesk.Closing;
import vn.xaso.documents.dossiers.application.OriginalsDesk.Wanted;
import vn.xaso.documents.dossiers.domain.Dossier;
import vn.xaso.documents.dossiers.domain.DossierState;
import vn.xaso.documents.dossiers.domain.Dossiers;
import vn.xaso.documents.dossiers.domain.Handover;
import vn.xaso.documents.dossiers.domain.OriginalUse;
import vn.xaso.documents.dossiers.domain.Paper;
import vn.xaso.documents.outgoing.domain.OutgoingDocument;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;

/// Does what is done with whole dossiers, at the desk where it belongs. What was done before a fall is found again.
@Lazy
@Component
class ShelfLife {

    private final ShelfDesks desks;
    private final DossierPlans plans;
    private final Dossiers dossiers;
    private final TransactionTemplate transaction;

    ShelfLife(ShelfDesks desks, DossierPlans plans, Dossiers dossiers, TransactionTemplate transaction) {
        this.desks = desks;
        this.plans = plans;
        this.dossiers = dossiers;
        this.transaction = transaction;
    }

    /// Who looks at an original or takes it along.
    ///
    /// @param backBy null: it is only looked at
    record Reader(
            String name,
            String office,
            String allowedBy,
            @Nullable LocalDate backBy,
            String purpose) {

        String words() {
            return name + ", " + office;
        }
    }

    /// The official who drafted an issued document files it.
    ///
    /// @param about the abstract of the letter that it answers, or its own
    void file(DemoOffice office, PaperPlan plan, OutgoingDocument issued, String about) {
        var division = plan.paper().division();
        var drafter = office.specialist(division, plan.lot());
        if (desks.dossiers().holding(drafter, issued.id()).isPresent()) {
            return;
        }
        var dossier = plans.forDocument(drafter, division, about);
        desks.filing().file(drafter, issued.id(), dossier == null ? null : dossier.id());
    }

    void close(DemoOffice office, DossierLine line, LocalDate endedOn) {
        var dossier = plans.find(office, line.code());
        if (dossier.state() != DossierState.OPEN) {
            return;
        }
        var keeper = DossierPlans.keeper(office, line);
        var ordered = desks.dossiers().orderByDate(keeper, dossier.id(), dossier.version());
        var plan = dossier.plan();
        desks.dossiers()
                .close(
                        keeper,
                        dossier.id(),
                        ordered.version(),
                        new Closing(endedOn, plan.title(), plan.retention(), ""));
    }

    /// The chairman lets the office keep it beyond the day on which the archive should have it.
    void keep(DemoOffice office, DossierLine line, int monthsMore, String why) {
        var dossier = plans.find(office, line.code());
        var due = dossier.course().dueOn();
        if (due != null && dossier.course().keptUntil() == null) {
            desks.dossiers().keep(office.chairman(), dossier.id(), dossier.version(), due.plusMonths(monthsMore), why);
        }
    }

    void offer(DemoOffice office, List<DossierLine> lines, String note) {
        var closed = lines.stream()
                .map(line -> plans.find(office, line.code()))
                .filter(dossier -> dossier.state() == DossierState.CLOSED)
                .map(Dossier::id)
                .toList();
        if (closed.size() == lines.size()) {
            desks.handovers().offer(DossierPlans.keeper(office, lines.getFirst()), closed, note);
        }
    }

    void sendBack(DemoOffice office, Actor archivist, DossierLine line, String why) {
        var dossier = plans.find(office, line.code());
        offered(archivist, dossier)
                .ifPresent(handover ->
                        desks.handovers().sendBack(archivist, handover.id(), handover.version(), dossier.id(), why));
    }

    void receive(DemoOffice office, Actor archivist, DossierLine line) {
        offered(archivist, plans.find(office, line.code()))
                .ifPresent(handover -> desks.handovers().receive(archivist, handover.id(), handover.version()));
    }

    /// The list comes without the lines.
    private Optional<Handover> offered(Actor archivist, Dossier dossier) {
        return desks.handovers().list(archivist, null).rows().stream()
                .filter(handover -> handover.state() == Handover.State.OFFERED)
                .map(handover -> desks.handovers().get(archivist, handover.id()))
                .filter(handover ->
                        handover.inIt().stream().anyMatch(line -> line.dossier().equals(dossier.id())))
                .findFirst();
    }

    void lend(DemoOffice office, DossierLine line, Reader reader) {
        if (use(office, line, reader).isPresent()) {
            return;
        }
        var dossier = plans.find(office, line.code());
        var papers = Objects.requireNonNull(transaction.execute(status -> dossiers.papers(dossier)));
        var original = papers.stream()
                .filter(Paper::home)
                .findFirst()
                .orElseThrow(() -> new Absent("paper in " + line.code()))
                .document();
        var backBy = reader.backBy();
        desks.originals()
                .give(
                        office.clerk(),
                        dossier.id(),
                        original.id(),
                        new Wanted(reader.words(), reader.allowedBy(), backBy != null, backBy, reader.purpose()));
    }

    void takeBack(DemoOffice office, DossierLine line, Reader reader) {
        use(office, line, reader)
                .filter(OriginalUse::isOut)
                .ifPresent(use -> desks.originals().takeBack(office.clerk(), use.id()));
    }

    private Optional<OriginalUse> use(DemoOffice office, DossierLine line, Reader reader) {
        return desks.originals().list(office.clerk(), false, null).rows().stream()
                .filter(use -> use.dossierCode().equals(line.code()))
                .filter(use -> use.reader().equals(reader.words()))
                .findFirst();
    }
}
