package vn.xaso.cases.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditedBy;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.domain.CasePaper;
import vn.xaso.cases.variants.application.VariantDesk;
import vn.xaso.files.CheckedFile;
import vn.xaso.files.FileStore;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.procedures.Procedures;

/// The counter with a citizen in front of it: papers, scans and acceptance in one go, or not at all.
@Service
@Transactional
public class CounterDesk {

    private final IntakeDesk intake;
    private final CaseFiles cases;
    private final FileStore files;
    private final Procedures procedures;
    private final VariantDesk variants;
    private final Clock clock;

    CounterDesk(
            IntakeDesk intake,
            CaseFiles cases,
            FileStore files,
            Procedures procedures,
            VariantDesk variants,
            Clock clock) {
        this.variants = variants;
        this.intake = intake;
        this.cases = cases;
        this.files = files;
        this.procedures = procedures;
        this.clock = clock;
    }

    /// What happens to the case after it was taken in.
    public enum Then {
        /// It is accepted at once and gets its code and due date.
        ACCEPT,
        /// It waits; somebody looks at it later.
        WAIT
    }

    /// Taking the same request in twice is the same as taking it in once.
    ///
    /// @param scans by the number of the paper
    public CaseFile takeIn(Actor actor, NewCase wanted, Map<Integer, CheckedFile> scans, Then then) {
        var before = cases.findByRequest(wanted.unit(), wanted.requestKey());
        if (before.isEmpty() && isClosed(wanted)) {
            throw new Refusal("cases.refusal.closedHere");
        }
        var taken = before.isPresent() ? before.get() : intake.takeIn(actor, withScans(actor, wanted, scans));
        if (before.isEmpty() && wanted.caseName() != null) {
            variants.choose(actor, taken, wanted.caseName());
        }
        return then == Then.ACCEPT && taken.state() == CaseState.SUBMITTED
                ? intake.accept(actor, taken.id(), taken.version())
                : taken;
    }

    private boolean isClosed(NewCase wanted) {
        return procedures
                .closedAt(wanted.unit(), LocalDate.now(clock))
                .contains(wanted.procedure().code());
    }

    /// The same with its scans stored, in the unit that is named as the deciding one.
    public NewCase withScans(Actor actor, NewCase wanted, Map<Integer, CheckedFile> scans) {
        List<CasePaper> papers = wanted.papers().stream()
                .map(paper -> withScan(actor, wanted, paper, scans))
                .toList();
        return wanted.withPapers(papers, wanted.requestKey());
    }

    private CasePaper withScan(Actor actor, NewCase wanted, CasePaper paper, Map<Integer, CheckedFile> scans) {
        var scan = scans.get(paper.no());
        if (scan == null) {
            return paper;
        }
        var stored = files.store(AuditedBy.official(actor), wanted.unit(), scan);
        return new CasePaper(
                paper.no(),
                paper.paperNo(),
                paper.name(),
                paper.kind(),
                paper.quantity(),
                stored.id(),
                paper.addedAt());
    }
}
