package vn.xaso.cases.merging.application;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.xaso.audit.AuditTrail;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.merging.domain.CasesOfUnits;
import vn.xaso.files.FileStore;
import vn.xaso.kernel.merging.Fate;
import vn.xaso.kernel.merging.Hindrance;
import vn.xaso.kernel.merging.Joining;
import vn.xaso.kernel.merging.Lot;
import vn.xaso.kernel.merging.MergingPart;

/// Open cases go on in the successor with their code and due date; what is over stays in the registers of the old unit.
@Component
class CaseMerging implements MergingPart {

    private final CasesOfUnits unitCases;
    private final CaseFiles cases;
    private final FileStore files;
    private final AuditTrail audit;

    CaseMerging(CasesOfUnits unitCases, CaseFiles cases, FileStore files, AuditTrail audit) {
        this.unitCases = unitCases;
        this.cases = cases;
        this.files = files;
        this.audit = audit;
    }

    @Override
    public Set<String> tables() {
        return CaseTables.ALL;
    }

    @Override
    public List<Lot> count(Joining joining) {
        var figures = unitCases.figures(joining.from());
        return List.of(
                new Lot("cases", Fate.MOVES, figures.open()),
                new Lot("caseDrafts", Fate.MOVES, figures.drafts()),
                new Lot("legs", Fate.MOVES, figures.asked()),
                new Lot("crossings", Fate.MOVES, figures.received()),
                new Lot("casesEnded", Fate.STAYS, figures.ended()));
    }

    @Override
    public List<Hindrance> hindrances(Joining joining) {
        return List.of(
                Hindrance.blocking("casesWithoutOwner", unitCases.withoutOwner(joining.from(), joining.people())),
                Hindrance.blocking("legsOnTheWay", unitCases.onTheWay(joining.from())));
    }

    @Override
    public void move(Joining joining) {
        var ids = unitCases.open(joining.from());
        files.share(joining.from(), joining.into(), unitCases.files(joining.from(), ids));
        unitCases.move(joining, ids);
        unitCases.moveTheRest(joining);
        for (var id : ids) {
            var moved = cases.get(joining.into(), id);
            cases.findElsewhere(joining.from(), moved);
            var code = moved.code();
            if (moved.version() > 0) {
                var subject = code == null ? id.toString() : code.text();
                audit.record(joining.by(), joining.into(), CaseAct.TAKE_OVER.auditWord(), subject, "");
            }
        }
    }
}
