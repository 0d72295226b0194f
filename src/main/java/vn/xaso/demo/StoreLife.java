package vn.xaso.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.cases.digitising.application.DigitisingDesk;
import vn.xaso.cases.digitising.application.DigitisingDesk.Confirmed;
import vn.xaso.cases.digitising.application.DigitisingDesk.Signer;
import vn.xaso.cases.digitising.application.ScanIntake;
import vn.xaso.cases.digitising.application.ScanIntake.Pictures;
import vn.xaso.cases.digitising.application.StoreDesk;
import vn.xaso.cases.digitising.domain.Scans;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.Channel;
import vn.xaso.demo.Act.Step;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.procedures.ProcedureVersion.RequiredPaper;
import vn.xaso.vault.PaperKinds;
import vn.xaso.vault.VaultPaper.Marks;

/// Reception digitises one of many papers that come to the counter, and uses what the store has already.
@Lazy
@Component
class StoreLife {

    private static final int ONE_IN = 14;

    private final ScanIntake intake;
    private final DigitisingDesk desk;
    private final StoreDesk stores;
    private final Scans scans;
    private final DemoPapers papers;

    StoreLife(ScanIntake intake, DigitisingDesk desk, StoreDesk stores, Scans scans, DemoPapers papers) {
        this.intake = intake;
        this.desk = desk;
        this.stores = stores;
        this.scans = scans;
        this.papers = papers;
    }

    /// Right after the case was accepted at the counter.
    void work(DemoOffice office, CasePlan plan, CaseFile after, Act act) {
        if (act.step() != Step.ACCEPT || plan.channel() != Channel.COUNTER) {
            return;
        }
        var reception = office.oneStop(plan);
        if (plan.lot(ONE_IN) == 0) {
            known(plan).ifPresent(paper -> digitise(reception, plan, after, act, paper));
        } else if (plan.lot(ONE_IN) == 1) {
            stores.look(reception, after.id()).stream()
                    .flatMap(looked -> looked.wanted().stream())
                    .filter(wanted -> !wanted.there())
                    .findFirst()
                    .ifPresent(wanted -> stores.use(
                            reception,
                            after.id(),
                            wanted.paper().order(),
                            wanted.offer().id()));
        }
    }

    private static Optional<RequiredPaper> known(CasePlan plan) {
        return plan.procedure().papers().stream()
                .filter(paper -> PaperKinds.find(PaperKinds.of(paper.name())).isPresent())
                .findFirst();
    }

    private void digitise(Actor reception, CasePlan plan, CaseFile caseFile, Act act, RequiredPaper paper) {
        intake.take(reception, caseFile.id(), List.of(papers.sample(paper)), Pictures.TOGETHER);
        var scan = scans.list(reception.unit(), caseFile.id()).getLast();
        var issued = LocalDate.ofInstant(act.at(), OfficeClock.ZONE).minusDays(20L + plan.lot(300));
        var number = 1 + plan.lot(90) + "/" + issued.getYear();
        var marks = new Marks(number, "", issued, null, null);
        var confirmed = new Confirmed(
                paper.order(), paper.name(), marks, StoreDesk.owner(caseFile).orElse(null), true, Signer.OFFICIAL);
        desk.confirm(reception, caseFile.id(), scan.id(), confirmed, DemoPeople.PIN);
    }
}
